package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Token;

/**
 * A word of a sentence or a mention as one piece, as the features of the weighers see it.
 *
 * @param word the word in lower case, or the sign of the mention's type: {@code <M>}
 * @param tag its part of speech, {@code NAME} for a mention
 * @param start where it starts in the field's text
 * @param mention the mention, if it is one
 */
record Unit(String word, String tag, int start, Optional<LinkedMention> mention) {
  static final String NAME = "NAME";

  /** The units of a sentence; the short form in brackets after its long form is left out. */
  static List<Unit> of(Sentence sentence, List<LinkedMention> mentions) {
    List<Unit> units = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int next = 0;
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      while (next < mentions.size() && mentions.get(next).span().end() <= token.span().start()) {
        next++;
      }
      if (next < mentions.size() && mentions.get(next).span().overlaps(token.span())) {
        LinkedMention mention = mentions.get(next++);
        while (i < tokens.size() && tokens.get(i).span().start() < mention.span().end()) {
          i++;
        }
        i = add(units, mention, tokens, i);
      } else {
        String word = token.text().toLowerCase(Locale.ROOT);
        units.add(new Unit(word, token.tag(), token.span().start(), Optional.empty()));
        i++;
      }
    }
    return units;
  }

  /** Adds a mention, unless it repeats in brackets what stands before them; the next token. */
  private static int add(List<Unit> units, LinkedMention mention, List<Token> tokens, int next) {
    int size = units.size();
    boolean repeated =
        size > 1
            && units.get(size - 1).word().equals("(")
            && units.get(size - 2).names(mention)
            && next < tokens.size()
            && tokens.get(next).text().equals(")");
    if (repeated) {
      units.remove(size - 1);
      return next + 1;
    }
    String sign = "<" + Rendering.LETTERS.get(mention.type()) + ">";
    units.add(new Unit(sign, NAME, mention.span().start(), Optional.of(mention)));
    return next;
  }

  private boolean names(LinkedMention other) {
    return mention.filter(m -> m.entity().key().equals(other.entity().key())).isPresent();
  }

  /** The word without the ending of its inflection, roughly: {@code evaluat}. */
  String stem() {
    return word.length() < 5 ? word : word.replaceFirst("(?:ing|ed|es|s|e)$", "");
  }
}
