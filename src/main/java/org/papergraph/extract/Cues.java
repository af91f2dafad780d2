package org.papergraph.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of {@code cues.tsv}. */
final class Cues {
  /** All cues, in the order of the file. */
  static final List<Cue> ALL = load();

  private Cues() {}

  private static List<Cue> load() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Cues.class.getResourceAsStream("cues.tsv"), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Cue::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's jar lacks cues.tsv", e);
    }
  }
}
