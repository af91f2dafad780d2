package org.papergraph.explore;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * For which metrics more is better and for which less: {@code metric-directions.tsv}. Of any other
 * metric nothing is claimed.
 */
final class MetricDirections {
  /** Which numbers of a metric are better. */
  enum Direction {
    HIGHER("higher is better"),
    LOWER("lower is better"),
    UNKNOWN("");

    private final String words;

    Direction(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private static final Map<String, Direction> BY_KEY = read();

  private MetricDirections() {}

  /** The direction of a metric by the last part of its IRI. */
  static Direction of(String key) {
    return BY_KEY.getOrDefault(key, Direction.UNKNOWN);
  }

  private static Map<String, Direction> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    MetricDirections.class.getResourceAsStream("metric-directions.tsv")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .collect(Collectors.toMap(parts -> parts[0], parts -> Direction.valueOf(parts[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
