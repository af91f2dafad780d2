package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Field;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;
import org.papergraph.domain.Token;

/**
 * A sentence as cue patterns see it: words in lower case, each entity as its type and number,
 * parted by single spaces. "We propose ReLiK for entity linking (EL)." is {@code we propose <T0>
 * for <K1> .}
 *
 * <p>Stand-ins for the paper's own contribution ("our method", "the proposed framework") are shown
 * as that contribution once it is known.
 */
final class Rendering {
  /** The letter of each type in renderings and patterns. */
  static final Map<EntityType, Character> LETTERS =
      Map.of(
          EntityType.MODEL, 'M',
          EntityType.DATASET, 'D',
          EntityType.BENCHMARK, 'B',
          EntityType.TECHNIQUE, 'T',
          EntityType.TASK, 'K',
          EntityType.METRIC, 'R');

  private static final Set<String> OWN_NOUNS =
      Set.of(
          "method",
          "model",
          "models",
          "approach",
          "framework",
          "system",
          "technique",
          "algorithm",
          "architecture",
          "methods",
          "strategy",
          "pipeline",
          "solution",
          "module");
  private static final Set<String> OWN_MARKS = Set.of("our", "proposed");
  private static final Set<String> POINTING = Set.of("this", "the");
  private static final int LONGEST_STAND_IN = 4;

  /**
   * What stands at a number of the rendering: an entity, and where it is read (not for stand-ins).
   */
  record End(Entity entity, Optional<Mention> mention, Span span) {}

  private final Sentence sentence;
  private final String text;
  private final List<End> ends;

  private Rendering(Sentence sentence, String text, List<End> ends) {
    this.sentence = sentence;
    this.text = text;
    this.ends = ends;
  }

  /** Renders a sentence. The contribution is what stand-ins stand for, if it is known. */
  static Rendering of(Document document, Sentence sentence, Optional<Entity> contribution) {
    return new Builder(sentence, document.mentionsIn(sentence), contribution).build();
  }

  Sentence sentence() {
    return sentence;
  }

  String text() {
    return text;
  }

  /** The end that an entity sign such as {@code <T3>} shows. */
  End end(String sign) {
    return ends.get(Integer.parseInt(sign.substring(2, sign.length() - 1)));
  }

  private static final class Builder {
    private final Sentence sentence;
    private final List<LinkedMention> mentions;
    private final Optional<Entity> contribution;
    private final List<End> ends = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    Builder(Sentence sentence, List<LinkedMention> mentions, Optional<Entity> contribution) {
      this.sentence = sentence;
      this.mentions = mentions;
      this.contribution = contribution;
    }

    Rendering build() {
      List<Token> tokens = sentence.tokens();
      int next = 0;
      int i = 0;
      while (i < tokens.size()) {
        if (next < mentions.size()
            && mentions.get(next).span().end() <= tokens.get(i).span().start()) {
          next++;
        } else if (next < mentions.size()
            && mentions.get(next).span().overlaps(tokens.get(i).span())) {
          LinkedMention mention = mentions.get(next++);
          i = skip(tokens, i, mention.span());
          add(mention.entity(), Optional.of(mention.mention()), mention.span());
        } else {
          i = word(tokens, i, next);
        }
      }
      if (sentence.field() == Field.TITLE) {
        words.add(0, "#title");
      }
      return new Rendering(sentence, String.join(" ", words), ends);
    }

    private static int skip(List<Token> tokens, int i, Span span) {
      int at = i;
      while (at < tokens.size() && tokens.get(at).span().start() < span.end()) {
        at++;
      }
      return at;
    }

    /** Adds an entity, or drops it where it is the short form in brackets of the one before. */
    private void add(Entity entity, Optional<Mention> mention, Span span) {
      int size = words.size();
      boolean bracketed =
          size > 1 && words.get(size - 1).equals("(") && words.get(size - 2).startsWith("<");
      if (bracketed && ends.get(ends.size() - 1).entity().equals(entity)) {
        words.remove(size - 1);
        closeBracket = true;
        return;
      }
      words.add("<" + LETTERS.get(entity.type()) + ends.size() + ">");
      ends.add(new End(entity, mention, span));
    }

    private boolean closeBracket;

    private int word(List<Token> tokens, int i, int next) {
      String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
      if (closeBracket && word.equals(")")) {
        closeBracket = false;
        return i + 1;
      }
      int end = standIn(tokens, i, next);
      if (end > i) {
        add(contribution.orElseThrow(), Optional.empty(), sentence.spanOf(i, end));
        return end;
      }
      words.add(word.replace('<', '(').replace('>', ')'));
      return i + 1;
    }

    /**
     * The end of a stand-in that starts at a token, or the token itself: "our new method", and at
     * the start of a sentence "It" and "This framework".
     */
    private int standIn(List<Token> tokens, int i, int next) {
      if (contribution.isEmpty()) {
        return i;
      }
      String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
      if (i == 0 && word.equals("it") && tokens.size() > 1 && !isCopula(tokens.get(1))) {
        return 1;
      }
      boolean points = OWN_MARKS.contains(word) || i == 0 && POINTING.contains(word);
      return points ? ownNoun(tokens, i, next) : i;
    }

    /** "It is known that" speaks of nothing. */
    private static boolean isCopula(Token token) {
      return Set.of("is", "was", "has", "remains", "seems").contains(token.text());
    }

    private int ownNoun(List<Token> tokens, int i, int next) {
      for (int at = i + 1; at < tokens.size() && at < i + LONGEST_STAND_IN; at++) {
        if (next < mentions.size() && mentions.get(next).span().overlaps(tokens.get(at).span())) {
          return i;
        }
        if (OWN_NOUNS.contains(tokens.get(at).text().toLowerCase(Locale.ROOT))) {
          return at + 1;
        }
      }
      return i;
    }
  }
}
