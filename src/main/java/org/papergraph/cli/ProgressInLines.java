package org.papergraph.cli;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A line every ten seconds, for logs. */
final class ProgressInLines implements Progress {
  private static final long INTERVAL = Duration.ofSeconds(10).toNanos();

  /** The first papers wait for vocabulary and compiler and tell nothing of the rest. */
  private static final int ENOUGH = 50;

  private final PaperLine<?> line;
  private final Streams streams;
  private final LongSupplier clock;
  private final long start;
  private long last;

  /**
   * Starts to count.
   *
   * @param clock nanoseconds since whenever
   */
  ProgressInLines(PaperLine<?> line, Streams streams, LongSupplier clock) {
    this.line = line;
    this.streams = streams;
    this.clock = clock;
    start = clock.getAsLong();
    last = start;
  }

  @Override
  public void papers(long done) {
    long now = clock.getAsLong();
    if (now - last >= INTERVAL) {
      last = now;
      streams.say("%s", news(done, now - start));
    }
  }

  private String news(long done, long nanos) {
    double seconds = nanos / 1e9;
    String news = "%s, %.0f/s".formatted(IntakeCount.counted(done, "paper"), done / seconds);
    double share = line.size() > 0 ? (double) line.position(done) / line.size() : 0;
    if (share <= 0 || done < ENOUGH) {
      return news;
    }
    Duration left = Duration.ofNanos(Math.round(nanos * (1 - share) / share));
    return news + ", %.0f%%, %s left".formatted(100 * share, Durations.words(left));
  }

  @Override
  public void line(String words) {
    streams.complain(words);
  }

  @Override
  public void close() {}
}
