package org.papergraph.domain;

import java.util.List;

/**
 * One sentence of a title or an abstract, with its tokens.
 *
 * @param field the text it stands in
 * @param index its place among the sentences of the paper, the title being 0
 * @param span where it stands in the field's text
 * @param text the sentence as printed; equals the field's text between the offsets
 * @param tokens its tokens, in order, with offsets in the field's text
 */
public record Sentence(Field field, int index, Span span, String text, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The characters under a span that is given in offsets of the field's text. */
  public String textAt(Span inField) {
    return text.substring(inField.start() - span.start(), inField.end() - span.start());
  }

  /** The span from the first to the last token of a range of tokens, end exclusive. */
  public Span spanOf(int firstToken, int endToken) {
    return new Span(tokens.get(firstToken).span().start(), tokens.get(endToken - 1).span().end());
  }

  /** The index of the first token that ends after an offset of the field's text. */
  public int tokenAt(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().end() > offset) {
        return i;
      }
    }
    return tokens.size();
  }
}
