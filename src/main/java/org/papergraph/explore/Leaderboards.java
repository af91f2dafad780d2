package org.papergraph.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.explore.Leaderboard.Entry;
import org.papergraph.explore.MetricDirections.Direction;
import org.papergraph.rdf.PG;

/**
 * Sorts reported numbers into leaderboards.
 *
 * @param mostRows how many rows of each to show
 */
record Leaderboards(Explorer explorer, int mostRows) {
  // Numbers whose text names neither data nor metric can hardly be compared: they come last.
  private static final Comparator<Leaderboard> BEST_FILLED_FIRST =
      Comparator.comparing(Leaderboards::gaps)
          .thenComparing((Leaderboard board) -> !board.kind().equals("score"))
          .thenComparing(Leaderboard::count, Comparator.reverseOrder())
          .thenComparing(board -> board.benchmark().label())
          .thenComparing(board -> board.metric().label());

  /** What makes numbers comparable: they stand in one table only if all of it is equal. */
  private record Field(Optional<Node> benchmark, Optional<Node> metric, Node kind, String unit) {
    static Field of(ResultEntry result) {
      return new Field(
          result.find(PG.onBenchmark),
          result.find(PG.onMetric),
          result.said().get(PG.resultKind),
          result.unit());
    }
  }

  /** Those of an entity, be it what the numbers are of, on or in; the fullest first. */
  List<Leaderboard> of(String entity) {
    Map<Field, List<ResultEntry>> fields = new LinkedHashMap<>();
    for (ResultEntry result : explorer.catalogue().results(entity)) {
      fields.computeIfAbsent(Field.of(result), f -> new ArrayList<>()).add(result);
    }
    return fields.entrySet().stream()
        .map(field -> board(field.getKey(), field.getValue()))
        .sorted(BEST_FILLED_FIRST)
        .toList();
  }

  private Leaderboard board(Field field, List<ResultEntry> results) {
    Direction direction = direction(field);
    Comparator<ResultEntry> byValue = Comparator.comparing(ResultEntry::value);
    results.sort(
        (direction == Direction.LOWER ? byValue : byValue.reversed())
            .thenComparing(ResultEntry::iri));
    List<Entry> entries = new ArrayList<>();
    for (ResultEntry result : results.subList(0, Math.min(mostRows, results.size()))) {
      entries.add(entry(entries.size() + 1, result));
    }
    return new Leaderboard(
        field.benchmark().map(explorer::named).orElse(Explorer.NOTHING),
        field.metric().map(explorer::named).orElse(Explorer.NOTHING),
        Words.of(field.kind()),
        field.unit(),
        direction.words(),
        entries,
        results.size());
  }

  private static int gaps(Leaderboard board) {
    return (board.benchmark() == Explorer.NOTHING ? 1 : 0)
        + (board.metric() == Explorer.NOTHING ? 1 : 0);
  }

  /** Of gains and savings more is better, whatever the metric. */
  private static Direction direction(Field field) {
    return field.kind().equals(PG.Score)
        ? field
            .metric()
            .map(metric -> MetricDirections.of(Words.local(metric)))
            .orElse(Direction.UNKNOWN)
        : Direction.HIGHER;
  }

  private Entry entry(int rank, ResultEntry result) {
    String value = result.value().toPlainString();
    return new Entry(
        rank,
        Words.decimal(value) + Words.unit(result.unit()),
        value,
        named(result, PG.resultOf),
        named(result, PG.comparedTo),
        explorer.paper(result.paper()),
        Evidence.path(
            NodeFactory.createURI(result.paper()),
            PG.reportsResult,
            NodeFactory.createURI(result.iri())));
  }

  private Named named(ResultEntry result, Node property) {
    return result.find(property).map(explorer::named).orElse(Explorer.NOTHING);
  }
}
