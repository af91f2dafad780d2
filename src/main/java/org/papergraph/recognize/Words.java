package org.papergraph.recognize;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Word lists: those in the code, and those that ship as resources of this package. */
final class Words {
  private Words() {}

  /** The words of a text that are parted by spaces. */
  static Set<String> set(String spaced) {
    return Set.of(spaced.split(" "));
  }

  /**
   * A table of this package's resources: one row a line, key and value parted by a tab; {@code #}
   * starts a comment. A row without a tab has the empty value.
   */
  static Map<String, String> table(String resource) {
    Map<String, String> rows = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Words.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .forEach(row -> rows.put(row[0], row.length > 1 ? row[1] : ""));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("the program's jar lacks " + resource, e);
    }
  }
}
