package org.papergraph.reader;

/**
 * One line of an input, or the reason why it is none.
 *
 * @param number from 1
 * @param text the line without its end; empty if it could not be read
 * @param problem what is wrong with its bytes and what to do; empty if nothing is
 */
record TextLine(long number, String text, String problem) {
  boolean isBlank() {
    return problem.isEmpty() && text.isBlank();
  }

  boolean isDamaged() {
    return !problem.isEmpty();
  }

  /** The form of {@link Rejection#position()}. */
  String position() {
    return "line " + number;
  }
}
