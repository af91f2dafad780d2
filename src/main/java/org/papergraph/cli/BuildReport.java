package org.papergraph.cli;

import java.time.Duration;
import java.util.Locale;

/**
 * What came of a build.
 *
 * @param papers papers in the store
 * @param rejected records that were left out
 * @param unreadable inputs that could not be read
 * @param triples triples of these papers, facts and evidence
 * @param time from start to end
 */
record BuildReport(long papers, long rejected, long unreadable, long triples, Duration time) {
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
    return "%s, %,d rejected%s; %,d triples, %,d a paper; %s"
        .formatted(
            counted(papers, "paper"),
            rejected,
            inputs,
            triples,
            papers == 0 ? 0 : triples / papers,
            Durations.words(time));
  }

  /** {@code 1 paper}, {@code 1,200 papers}. */
  static String counted(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
