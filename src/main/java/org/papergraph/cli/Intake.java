package org.papergraph.cli;

import java.util.function.Function;
import java.util.function.Supplier;
import org.papergraph.domain.Paper;

/**
 * The papers of the inputs one by one, in their order; tells and counts what is left out on the
 * way.
 *
 * @param <T> what a worker makes of a paper
 */
final class Intake<T> implements AutoCloseable {
  private final PaperLine<T> line;
  private final Progress progress;
  private long papers;
  private long rejected;
  private long unreadable;

  /** Starts to read; each thread gets its own worker. */
  Intake(BuildOptions options, Supplier<Function<Paper, T>> worker, Streams streams) {
    line = new PaperLine<>(options, worker);
    progress = Progress.of(line, streams);
  }

  /** The next paper, or null after the last one. */
  Outcome.Read<T> next() {
    progress.papers(papers);
    while (true) {
      Outcome<T> outcome = line.next();
      if (outcome instanceof Outcome.Read<T> read) {
        papers++;
        return read;
      } else if (outcome instanceof Outcome.Rejected<T> left) {
        rejected++;
        progress.line(left.rejection().toString());
      } else if (outcome instanceof Outcome.Unreadable<T> input) {
        unreadable++;
        progress.line(input.reason());
      } else {
        return null;
      }
    }
  }

  /** What has been read up to now. */
  IntakeCount count() {
    return new IntakeCount(papers, rejected, unreadable);
  }

  @Override
  public void close() {
    progress.close();
    line.close();
  }
}
