package org.papergraph.recognize;

import java.util.List;
import java.util.Locale;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Token;
import org.papergraph.tag.Tagging;

/**
 * Where a candidate stands, by tokens, and what the tagger thinks of it there.
 *
 * @param mention its span
 * @param first its first token
 * @param end the token after its last
 * @param types the probability that exactly these tokens are a mention, for each type
 * @param probability their sum
 */
record TaggedPlace(Mention mention, int first, int end, double[] types, double probability) {
  static TaggedPlace of(Mention mention, Tagging tagging) {
    int first = mention.sentence().tokenAt(mention.span().start());
    int end = mention.sentence().tokenAt(mention.span().end() - 1) + 1;
    EntityType[] all = EntityType.values();
    double[] types = new double[all.length];
    double sum = 0;
    for (int i = 0; i < all.length; i++) {
      types[i] = tagging.probability(first, end, all[i]);
      sum += types[i];
    }
    return new TaggedPlace(mention, first, end, types, sum);
  }

  Sentence sentence() {
    return mention.sentence();
  }

  List<Token> tokens() {
    return sentence().tokens();
  }

  /** A word by its distance from the first token, in lower case; marks for what is no token. */
  String word(int token) {
    return token < 0
        ? "^"
        : token >= tokens().size() ? "$" : tokens().get(token).text().toLowerCase(Locale.ROOT);
  }

  /** A part of speech; marks for what is no token. */
  String tag(int token) {
    return token < 0 ? "^" : token >= tokens().size() ? "$" : tokens().get(token).tag();
  }

  boolean overlaps(TaggedPlace other) {
    return other.sentence().index() == sentence().index()
        && other.mention.span().overlaps(mention.span());
  }
}
