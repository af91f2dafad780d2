package org.papergraph.server;

/**
 * What went wrong, for the reader of a page.
 *
 * @param status the status of HTTP
 * @param words what it is called
 * @param message what happened and what to do; may be empty
 */
record ErrorPage(int status, String words, String message) {
  /** What a status is called. */
  static String title(int status) {
    return switch (status) {
      case 400 -> "The request cannot be read";
      case 403 -> "Not allowed";
      case 404 -> "Not found";
      case 405 -> "This server only answers questions";
      case 406 -> "Not to be had in this format";
      case 503 -> "It took too long";
      default -> status < 500 ? "The request was refused" : "Something went wrong here";
    };
  }
}
