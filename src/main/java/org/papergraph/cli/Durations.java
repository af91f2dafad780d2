package org.papergraph.cli;

import java.time.Duration;
import java.util.Locale;

/** Times for people. */
final class Durations {
  private static final int SHORT = 10;
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private Durations() {}

  /** {@code 1.4 s}, {@code 45 s}, {@code 3 min 20 s}, {@code 2 h 5 min}. */
  static String words(Duration time) {
    long seconds = Math.round(time.toMillis() / 1000.0);
    if (seconds < SHORT) {
      return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
    if (seconds < MINUTE) {
      return seconds + " s";
    }
    return seconds < HOUR
        ? "%d min %d s".formatted(seconds / MINUTE, seconds % MINUTE)
        : "%d h %d min".formatted(seconds / HOUR, seconds % HOUR / MINUTE);
  }
}
