package org.papergraph.domain;

/** Whether a sentence says that something holds or that it does not. */
public enum Polarity {
  /** The sentence states it. */
  ASSERTED("Asserted"),
  /** The sentence denies it: "does not outperform". Kept as evidence, never as a plain triple. */
  NEGATED("Negated");

  private final String term;

  Polarity(String term) {
    this.term = term;
  }

  /** The local name of the individual in the ontology. */
  public String term() {
    return term;
  }
}
