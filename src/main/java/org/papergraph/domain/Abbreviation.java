package org.papergraph.domain;

/**
 * A short form and the long form that the text gives for it: "entity linking (EL)".
 *
 * @param sentence the sentence that defines it
 * @param shortForm where the short form stands in the field's text
 * @param longForm where the long form stands in the field's text
 */
public record Abbreviation(Sentence sentence, Span shortForm, Span longForm) {
  /** The short form, as printed. */
  public String shortText() {
    return sentence.textAt(shortForm);
  }

  /** The long form, as printed. */
  public String longText() {
    return sentence.textAt(longForm);
  }
}
