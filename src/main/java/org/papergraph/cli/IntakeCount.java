package org.papergraph.cli;

import java.util.Locale;

/**
 * What came of the inputs.
 *
 * @param papers papers that were read
 * @param rejected records that were left out
 * @param unreadable inputs that could not be read
 */
record IntakeCount(long papers, long rejected, long unreadable) {
  /** 0 if all went well, 1 if something was left out, 2 if no input could be read. */
  int exitCode() {
    if (papers == 0 && rejected == 0) {
      return ExitCode.WRONG_USE;
    }
    return rejected + unreadable > 0 ? ExitCode.REJECTIONS : ExitCode.DONE;
  }

  @Override
  public String toString() {
    String inputs = unreadable == 0 ? "" : ", " + counted(unreadable, "input") + " not to be read";
    return "%s, %,d rejected%s".formatted(counted(papers, "paper"), rejected, inputs);
  }

  /** {@code 1 paper}, {@code 1,200 papers}. */
  static String counted(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
