package org.papergraph.workbench;

/** Ends the asking of a query that has no answer. */
final class MistakeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Mistake mistake;

  MistakeException(Mistake mistake) {
    super(mistake.message());
    this.mistake = mistake;
  }

  Mistake mistake() {
    return mistake;
  }
}
