package org.papergraph.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.domain.EntityType;

/**
 * What a label of an annotated corpus says in our types; the list is {@code label-types.tsv}.
 *
 * @param types the types that it may stand for; empty if it is none of ours
 * @param sure whether it surely is an entity of ours, or surely is none
 */
public record LabelMeaning(Set<EntityType> types, boolean sure) {
  private static final Map<String, LabelMeaning> KNOWN = load();

  /** The meaning of a label, in whatever case, or null if the list does not have it. */
  public static LabelMeaning of(String label) {
    return KNOWN.get(label.toLowerCase(Locale.ROOT));
  }

  /** The known labels, for messages. */
  static String known() {
    return KNOWN.keySet().stream().sorted().collect(Collectors.joining(", "));
  }

  private static Map<String, LabelMeaning> load() {
    Map<String, LabelMeaning> known = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                LabelMeaning.class.getResourceAsStream("label-types.tsv"),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .forEach(row -> known.put(row[0], meaning(row[1].strip())));
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelMeaning meaning(String terms) {
    if (terms.equals("?")) {
      return new LabelMeaning(EnumSet.allOf(EntityType.class), false);
    }
    Set<EntityType> types =
        Arrays.stream(terms.split(" "))
            .filter(term -> !term.isEmpty())
            .map(EntityType::ofTerm)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntityType.class)));
    return new LabelMeaning(types, true);
  }
}
