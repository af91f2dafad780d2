package org.papergraph.mine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.papergraph.domain.EntityType;

/** All that a corpus shows of one name. */
final class Tally {
  private static final int EXAMPLES = 3;
  private static final int SHOWN = 8;

  private final Map<String, Integer> spellings = new TreeMap<>();
  private final Map<String, Integer> forms = new TreeMap<>();
  private final Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);
  private final List<String> contexts = new ArrayList<>(EXAMPLES);
  private int papers;

  void add(Sighting sighting) {
    papers++;
    sighting.spellings().forEach(spelling -> spellings.merge(spelling, 1, Integer::sum));
    sighting.forms().forEach(form -> forms.merge(form, 1, Integer::sum));
    sighting.votes().forEach((type, weight) -> votes.merge(type, weight, Double::sum));
    if (contexts.size() < EXAMPLES) {
      contexts.add(sighting.context());
    }
  }

  int papers() {
    return papers;
  }

  /** The type with most votes; the first of the types where two have as many. */
  EntityType type() {
    EntityType best = null;
    for (EntityType type : votes.keySet()) {
      best = best == null || votes.get(type) > votes.get(best) ? type : best;
    }
    return best;
  }

  /** The votes for the type, times their share among all votes. */
  double score() {
    double all = votes.values().stream().mapToDouble(Double::doubleValue).sum();
    double won = votes.get(type());
    return won * won / all;
  }

  /** The spelling that most papers use. */
  String label() {
    return byCount(spellings).get(0).getKey();
  }

  String votes() {
    return votes.entrySet().stream()
        .map(e -> "%s %.1f".formatted(e.getKey().term(), e.getValue()))
        .collect(Collectors.joining("; "));
  }

  String spellings() {
    return counted(spellings);
  }

  String forms() {
    return counted(forms);
  }

  String contexts() {
    return String.join(" | ", contexts);
  }

  private static String counted(Map<String, Integer> counts) {
    return byCount(counts).stream()
        .limit(SHOWN)
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining("; "));
  }

  private static List<Map.Entry<String, Integer>> byCount(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  /** A row of a table: cells parted by tabs. */
  static String row(Object... cells) {
    StringBuilder row = new StringBuilder();
    for (Object cell : cells) {
      String text = cell instanceof Double d ? String.format(Locale.ROOT, "%.2f", d) : "" + cell;
      row.append(row.isEmpty() ? "" : "\t").append(text.replace('\t', ' '));
    }
    return row.toString();
  }
}
