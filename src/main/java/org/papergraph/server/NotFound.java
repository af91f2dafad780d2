package org.papergraph.server;

/** What was asked for is not there. The message is a sentence for the reader of the error page. */
final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotFound(String message) {
    super(message);
  }
}
