package org.papergraph.cli;

import java.time.Duration;

/**
 * What came of a build.
 *
 * @param intake what was read
 * @param triples triples of these papers, facts and evidence
 * @param time from start to end
 */
record BuildReport(IntakeCount intake, long triples, Duration time) {
  @Override
  public String toString() {
    return "%s; %,d triples, %,d a paper; %s"
        .formatted(
            intake,
            triples,
            intake.papers() == 0 ? 0 : triples / intake.papers(),
            Durations.words(time));
  }
}
