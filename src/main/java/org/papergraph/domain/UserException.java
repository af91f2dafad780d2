package org.papergraph.domain;

/**
 * Something that the user can mend: a missing file, a store in use, a wrong name. The command line
 * prints the message alone and exits with 2.
 */
public final class UserException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A message for a person.
   *
   * @param message what is wrong, where (file and line or record), and what to do
   */
  public UserException(String message) {
    super(message);
  }

  /** The same, with the technical reason behind it. */
  public UserException(String message, Throwable cause) {
    super(message, cause);
  }
}
