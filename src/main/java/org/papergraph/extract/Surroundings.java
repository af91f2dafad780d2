package org.papergraph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Sentence;

/**
 * What stands around one number of a sentence.
 *
 * @param sentence the sentence
 * @param mentions its mentions
 * @param figures its numbers
 * @param index which of the numbers
 */
record Surroundings(
    Sentence sentence, List<LinkedMention> mentions, List<Figure> figures, int index) {
  private static final Pattern THAN =
      Pattern.compile(
          "(?i)\\b(?:than|over|compared (?:to|with)|against|relative to|outperform\\w*|surpass\\w*|exceed\\w*|beat\\w*|versus|vs\\.?)\\s(?:\\S+\\s){0,5}$");
  private static final Pattern CLAUSE_END = Pattern.compile("[;:]|, (?:while|whereas|but)\\b");

  Figure figure() {
    return figures.get(index);
  }

  /** The text before the number, at most this many words, in lower case. */
  String before(int words) {
    String text = sentence.text().substring(0, figure().span().start() - sentence.span().start());
    String[] all = text.toLowerCase(Locale.ROOT).trim().split("\\s+");
    return String.join(" ", List.of(all).subList(Math.max(0, all.length - words), all.length));
  }

  /** The text after number and unit, at most this many words, in lower case. */
  String after(int words) {
    String text = sentence.text().substring(figure().end() - sentence.span().start());
    String[] all = text.toLowerCase(Locale.ROOT).trim().split("\\s+");
    return String.join(" ", List.of(all).subList(0, Math.min(words, all.length)));
  }

  /** Whether a mention of this type stands within some characters of the number. */
  boolean near(EntityType type, int reach) {
    return mentions.stream().filter(m -> m.type() == type).anyMatch(m -> distance(m) <= reach);
  }

  /** The benchmark or dataset: the first after the number and before the next, else the nearest. */
  Optional<LinkedMention> benchmark() {
    return afterNumber(m -> m.type().isData()).or(() -> nearest(m -> m.type().isData()));
  }

  /** The metric nearest to the number. */
  Optional<LinkedMention> metric() {
    return nearest(m -> m.type() == EntityType.METRIC);
  }

  /** The system after "than", "over", "compared to": the nearest such to the number. */
  Optional<LinkedMention> baseline() {
    return nearest(
        m ->
            m.type().isSystem()
                && THAN.matcher(
                        sentence.text().substring(0, m.span().start() - sentence.span().start()))
                    .find());
  }

  /** The system that the number speaks of: the first before it that is not the baseline. */
  Optional<LinkedMention> system(Optional<LinkedMention> baseline) {
    return mentions.stream()
        .filter(m -> m.type().isSystem() && m.span().end() <= figure().span().start())
        .filter(m -> baseline.map(b -> !b.entity().equals(m.entity())).orElse(true))
        .filter(
            m ->
                m.type() == EntityType.MODEL
                    || mentions.stream()
                        .noneMatch(
                            o ->
                                o.type() == EntityType.MODEL
                                    && o.span().end() <= figure().span().start()))
        .findFirst();
  }

  private Optional<LinkedMention> afterNumber(Predicate<LinkedMention> wanted) {
    int limit =
        index + 1 < figures.size() ? figures.get(index + 1).span().start() : Integer.MAX_VALUE;
    return mentions.stream()
        .filter(m -> m.span().start() >= figure().end() && m.span().end() <= limit)
        .filter(wanted)
        .filter(m -> !clauseEndsBetween(figure().end(), m.span().start()))
        .findFirst();
  }

  private boolean clauseEndsBetween(int from, int to) {
    int shift = sentence.span().start();
    return CLAUSE_END.matcher(sentence.text().substring(from - shift, to - shift)).find();
  }

  private Optional<LinkedMention> nearest(Predicate<LinkedMention> wanted) {
    return mentions.stream().filter(wanted).min(Comparator.comparingInt(this::distance));
  }

  private int distance(LinkedMention mention) {
    return mention.span().start() >= figure().end()
        ? mention.span().start() - figure().end()
        : Math.max(0, figure().span().start() - mention.span().end());
  }
}
