package org.papergraph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.papergraph.domain.Entity;
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
public record Surroundings(
    Sentence sentence, List<LinkedMention> mentions, List<Figure> figures, int index) {
  private static final Pattern THAN =
      Pattern.compile(
          "(?i)\\b(?:than|over|compared (?:to|with)|against|relative to|outperform\\w*|surpass\\w*|exceed\\w*|beat\\w*|versus|vs\\.?)\\s(?:\\S+\\s){0,5}$");
  private static final Pattern SUBJECT = Pattern.compile("^ (?:" + Cue.VERBS + ") ");
  private static final Pattern BY = Pattern.compile("by|to|is|of|at");
  private static final Pattern CLAUSE_END =
      Pattern.compile(
          "[;:]|, (?:while|whereas|but)\\b|\\band (?:reach|achiev|attain|obtain|scor|yield)\\w*");

  private static final Pattern VALUE_OF =
      Pattern.compile(
          "\\)?\\s*(?:scores?|values?|rates?)?\\s*(?:of|is|was|reaching|exceeding|=|:|>|<|≥|≤)\\s*(?:only|about|over|around|approximately|up to|nearly|~|≈)?\\s*");
  private static final Pattern NUMBER_LINK =
      Pattern.compile("[\\s,;/%]*(?:and|or|vs\\.?)?\\s*[~+]?");
  private static final Pattern NAME_LINK =
      Pattern.compile("[\\s,;/()&]*(?:\\w+[\\s,;/()]*)?(?:and|or)?\\s*(?:the|on|for|in)?\\s*");

  /** The number. */
  public Figure figure() {
    return figures.get(index);
  }

  /** Whether the rules call the number a result. */
  public boolean isResultByRule() {
    return ResultKinds.of(this).isPresent();
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

  /** The same sentence seen from another of its numbers. */
  Surroundings at(int other) {
    return new Surroundings(sentence, mentions, figures, other);
  }

  /** The unit of the sentence that holds the number. */
  int indexIn(List<Unit> units) {
    int at = 0;
    while (at + 1 < units.size() && units.get(at + 1).start() <= figure().span().start()) {
      at++;
    }
    return at;
  }

  /** The sign right before the number, or nothing: {@code (}, {@code =}, {@code +}, {@code >}. */
  String signBefore() {
    int at = figure().span().start() - sentence.span().start();
    String before = sentence.text().substring(0, at).stripTrailing();
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    return Character.isLetterOrDigit(last) || last == ' ' ? "" : String.valueOf(last);
  }

  /** Whether only an opening bracket parts the number from the one before. */
  boolean followsInBrackets() {
    return textBetween(figures.get(index - 1).end(), figure().span().start()).isBlank()
        || textBetween(figures.get(index - 1).end(), figure().span().start()).trim().equals("(");
  }

  /**
   * The benchmark or dataset: the one before the brackets that hold the number ("on GSM8K (67% to
   * 82%)"), else the last before "by 1.41%", else the first after the number and before the next,
   * else the nearest.
   */
  Optional<LinkedMention> benchmark() {
    return respective(mentions.stream().filter(m -> m.type().isData()).toList())
        .or(() -> beforeBrackets(m -> m.type().isData()))
        .or(() -> sincePrevious(m -> m.type().isData()))
        .or(() -> afterNumber(m -> m.type().isData()))
        .or(() -> nearest(m -> m.type().isData()));
  }

  /** The metric that the number follows ("a BLEU score of 15.4"), else the nearest. */
  Optional<LinkedMention> metric() {
    return respective(mentions.stream().filter(m -> m.type() == EntityType.METRIC).toList())
        .or(this::metricOf)
        .or(() -> beforeBrackets(m -> m.type() == EntityType.METRIC))
        .or(() -> sincePrevious(m -> m.type() == EntityType.METRIC))
        .or(() -> nearest(m -> m.type() == EntityType.METRIC));
  }

  private Optional<LinkedMention> metricOf() {
    return mentions.stream()
        .filter(m -> m.type() == EntityType.METRIC)
        .filter(m -> joins(VALUE_OF, m.span().end(), figure().span().start()))
        .reduce((first, second) -> second);
  }

  /** The system after "than", "over", "compared to": the last before the number, else the next. */
  Optional<LinkedMention> baseline() {
    List<LinkedMention> baselines = mentions.stream().filter(this::isBaseline).toList();
    return baselines.stream()
        .filter(m -> m.span().end() <= figure().span().start())
        .filter(m -> !parted(m.span().end(), figure().span().start()))
        .reduce((first, second) -> second)
        .or(
            () ->
                baselines.stream()
                    .filter(m -> m.span().start() >= figure().end())
                    .filter(m -> !belongsToNext(m) && !parted(figure().end(), m.span().start()))
                    .findFirst());
  }

  /** Whether another number or a clause's end stands between two offsets; brackets do not part. */
  private boolean parted(int from, int to) {
    boolean number =
        figures.stream()
            .anyMatch(
                f ->
                    f.span().start() >= from && f.end() <= to && !f.span().equals(figure().span()));
    return number && !followsInBracketsOf(from) || clauseEndsBetween(from, to);
  }

  /** "over X by 2.92% (3.41%)": the second number has the first one's baseline. */
  private boolean followsInBracketsOf(int from) {
    return index > 0 && followsInBrackets() && figures.get(index - 1).span().start() >= from;
  }

  /** "reaches 83.8 and outperforms GPT-3.5 by 2.9": the baseline is that of the second number. */
  private boolean belongsToNext(LinkedMention baseline) {
    return figures.stream()
        .filter(f -> f.span().start() > baseline.span().end())
        .findFirst()
        .filter(f -> textBetween(baseline.span().end(), f.span().start()).strip().startsWith("by"))
        .isPresent();
  }

  /**
   * The system that the number speaks of, among those before it that are no baselines: the
   * contribution if the sentence names it, else the last model, else the last technique.
   */
  Optional<LinkedMention> system(Optional<Entity> contribution) {
    List<LinkedMention> systems =
        mentions.stream()
            .filter(m -> m.type().isSystem() && m.span().end() <= figure().span().start())
            .filter(m -> !isBaseline(m))
            .toList();
    return respective(systems)
        .or(() -> last(only(systems, m -> contribution.filter(m.entity()::equals).isPresent())))
        .or(() -> last(only(systems, m -> m.type() == EntityType.MODEL)))
        .or(() -> last(systems));
  }

  private static List<LinkedMention> only(
      List<LinkedMention> mentions, Predicate<LinkedMention> wanted) {
    return mentions.stream().filter(wanted).toList();
  }

  private static Optional<LinkedMention> last(List<LinkedMention> mentions) {
    return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.get(mentions.size() - 1));
  }

  /** "78.9 and 88.3 on GLUE and SQuAD, respectively": the numbers and the names go in pairs. */
  private Optional<LinkedMention> respective(List<LinkedMention> wanted) {
    boolean pairs =
        wanted.size() > 1
            && wanted.size() == figures.size()
            && sentence.text().contains("respectively");
    return pairs ? Optional.of(wanted.get(index)) : Optional.empty();
  }

  /**
   * Whether this name and this number pair in a list of numbers and a list of names of one length,
   * as in "78.9, 62.1 and 88.3 on GLUE, MATH and SQuAD"; empty if there are no such lists.
   */
  Optional<Boolean> inList(LinkedMention mention) {
    List<LinkedMention> alike =
        mentions.stream().filter(m -> m.type().isAlike(mention.type())).toList();
    List<Figure> numbers =
        run(figures, index, (a, b) -> joins(NUMBER_LINK, a.end(), b.span().start()));
    List<LinkedMention> names =
        run(
            alike,
            alike.indexOf(mention),
            (a, b) -> joins(NAME_LINK, a.span().end(), b.span().start()));
    List<Entity> distinct = names.stream().map(LinkedMention::entity).distinct().toList();
    boolean pairs = numbers.size() > 1 && numbers.size() == distinct.size();
    return pairs
        ? Optional.of(numbers.indexOf(figure()) == distinct.indexOf(mention.entity()))
        : Optional.empty();
  }

  private boolean joins(Pattern link, int from, int to) {
    return to >= from && link.matcher(textBetween(from, to)).matches();
  }

  /** The longest stretch of a list around one of its items in which each item joins the next. */
  private static <T> List<T> run(List<T> items, int at, BiPredicate<T, T> joined) {
    int first = at;
    while (first > 0 && joined.test(items.get(first - 1), items.get(first))) {
      first--;
    }
    int last = at;
    while (last + 1 < items.size() && joined.test(items.get(last), items.get(last + 1))) {
      last++;
    }
    return items.subList(first, last + 1);
  }

  private boolean isBaseline(LinkedMention mention) {
    int sentenceEnd = sentence.span().start() + sentence.text().length();
    return mention.type().isSystem()
        && THAN.matcher(textBetween(sentence.span().start(), mention.span().start())).find()
        && !SUBJECT.matcher(textBetween(mention.span().end(), sentenceEnd)).find();
  }

  /** The last wanted mention before the opening bracket that holds the number. */
  private Optional<LinkedMention> beforeBrackets(Predicate<LinkedMention> wanted) {
    String before = textBetween(sentence.span().start(), figure().span().start());
    int open = before.lastIndexOf('(');
    if (open < 0 || before.indexOf(')', open) >= 0) {
      return Optional.empty();
    }
    int at = open + sentence.span().start();
    return mentions.stream()
        .filter(m -> m.span().end() <= at && at - m.span().end() <= 12)
        .filter(wanted)
        .reduce((first, second) -> second);
  }

  /** The last wanted mention before "by 1.41%" or "to 17.8" and after the number before that. */
  private Optional<LinkedMention> sincePrevious(Predicate<LinkedMention> wanted) {
    if (!BY.matcher(before(1)).matches()) {
      return Optional.empty();
    }
    int from = index == 0 ? sentence.span().start() : figures.get(index - 1).end();
    return mentions.stream()
        .filter(m -> m.span().start() >= from && m.span().end() <= figure().span().start())
        .filter(wanted)
        .reduce((first, second) -> second);
  }

  private String textBetween(int from, int to) {
    return sentence.text().substring(from - sentence.span().start(), to - sentence.span().start());
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

  boolean clauseEndsBetween(int from, int to) {
    return CLAUSE_END.matcher(textBetween(from, to)).find();
  }

  private Optional<LinkedMention> nearest(Predicate<LinkedMention> wanted) {
    return mentions.stream().filter(wanted).min(Comparator.comparingInt(this::distance));
  }

  int distance(LinkedMention mention) {
    return mention.span().start() >= figure().end()
        ? mention.span().start() - figure().end()
        : Math.max(0, figure().span().start() - mention.span().end());
  }
}
