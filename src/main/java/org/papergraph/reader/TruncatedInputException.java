package org.papergraph.reader;

import java.io.IOException;

/** A compressed input stops in the middle or is damaged there; what came before was delivered. */
final class TruncatedInputException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long line;

  /**
   * The reason and the place.
   *
   * @param line the last line that was begun
   */
  TruncatedInputException(long line, IOException cause) {
    super(cause);
    this.line = line;
  }

  long line() {
    return line;
  }
}
