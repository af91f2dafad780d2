package org.papergraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The standard streams: data go to {@code out}, words to {@code err}. */
final class Streams {
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private boolean quiet;
  private boolean verbose;

  /**
   * Streams of a caller.
   *
   * @param terminal whether somebody watches {@code err}
   */
  Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /** Those of the process, in UTF-8 whatever the locale says. */
  static Streams ofProcess() {
    // The launcher knows about standard error; Java 17 only about the other two together.
    String told = System.getProperty("papergraph.terminal");
    boolean terminal = told == null ? System.console() != null : Boolean.parseBoolean(told);
    return new Streams(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), terminal);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  void quiet(boolean wanted) {
    quiet = wanted;
  }

  void verbose(boolean wanted) {
    verbose = wanted;
  }

  boolean isVerbose() {
    return verbose;
  }

  /** Whether progress may draw over its own line. */
  boolean isTerminal() {
    return terminal;
  }

  boolean isQuiet() {
    return quiet;
  }

  InputStream in() {
    return in;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /** A line of words for the user, unless quiet is wanted. */
  void say(String words, Object... values) {
    if (!quiet) {
      err.println(words.formatted(values));
    }
  }

  /** A line that says what is wrong; never kept quiet. */
  void complain(String words) {
    err.println(words);
  }
}
