package org.papergraph.domain;

/**
 * One word or punctuation mark.
 *
 * @param span where it stands in the field's text (not in the sentence)
 * @param text the characters, as printed
 * @param tag its Universal Dependencies part of speech, e.g. {@code NOUN}, {@code PROPN}
 */
public record Token(Span span, String text, String tag) {
  /** Whether the token has this part of speech. */
  public boolean is(String partOfSpeech) {
    return tag.equals(partOfSpeech);
  }
}
