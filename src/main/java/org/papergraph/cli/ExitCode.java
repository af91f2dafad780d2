package org.papergraph.cli;

/** How a command ends. A program stopped by Ctrl-C ends with 130, as the shell has it. */
final class ExitCode {
  /** All went well. */
  static final int DONE = 0;

  /** Done, but some records were left out. */
  static final int REJECTIONS = 1;

  /** Nothing was done: wrong use, or something is in the way. */
  static final int WRONG_USE = 2;

  private ExitCode() {}
}
