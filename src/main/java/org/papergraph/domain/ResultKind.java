package org.papergraph.domain;

/** What a reported number says. */
public enum ResultKind {
  /** How good: "83.8 on GSM8K". */
  SCORE("Score"),
  /** How much better: "outperforms X by 2.92%". */
  IMPROVEMENT("Improvement"),
  /** How many times faster: "40x faster". */
  SPEEDUP("Speedup"),
  /** How much smaller, cheaper or fewer: "25% less memory". */
  REDUCTION("Reduction");

  private final String term;

  ResultKind(String term) {
    this.term = term;
  }

  /** The local name of the individual in the ontology. */
  public String term() {
    return term;
  }
}
