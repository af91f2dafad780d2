package org.papergraph.domain;

/** Which text of a paper something was read in. */
public enum Field {
  /** The title, {@code dcterms:title}. */
  TITLE("title"),
  /** The abstract, {@code dcterms:abstract}. */
  ABSTRACT("abstract");

  private final String term;

  Field(String term) {
    this.term = term;
  }

  /** The local name of the Dublin Core term that holds the text. */
  public String term() {
    return term;
  }
}
