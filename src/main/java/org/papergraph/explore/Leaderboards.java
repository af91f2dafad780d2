package org.papergraph.explore;

import java.math.BigDecimal;
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
  private record Field(Optional<Node> benchmark, Optional<Node> metric, Node kind, String unit) {}

  /** Those of an entity, be it what the numbers are of, on or in; the fullest first. */
  List<Leaderboard> of(String entity) {
    Map<Field, Map<Node, Row>> fields = new LinkedHashMap<>();
    Map<String, Node> self = Map.of("entity", NodeFactory.createURI(entity));
    for (Row row : explorer.ask("entity-results", self)) {
      Field field =
          new Field(row.find("benchmark"), row.find("metric"), row.node("kind"), row.text("unit"));
      fields
          .computeIfAbsent(field, f -> new LinkedHashMap<>())
          .putIfAbsent(row.node("result"), row);
    }
    return fields.entrySet().stream()
        .map(field -> board(field.getKey(), new ArrayList<>(field.getValue().values())))
        .sorted(BEST_FILLED_FIRST)
        .toList();
  }

  private Leaderboard board(Field field, List<Row> rows) {
    Direction direction = direction(field);
    Comparator<Row> byValue = Comparator.comparing(row -> new BigDecimal(row.text("value")));
    rows.sort(
        (direction == Direction.LOWER ? byValue : byValue.reversed())
            .thenComparing(row -> row.node("result").getURI()));
    List<Entry> entries = new ArrayList<>();
    for (Row row : rows.subList(0, Math.min(mostRows, rows.size()))) {
      entries.add(entry(entries.size() + 1, row));
    }
    return new Leaderboard(
        field.benchmark().map(explorer::named).orElse(Explorer.NOTHING),
        field.metric().map(explorer::named).orElse(Explorer.NOTHING),
        Words.of(field.kind()),
        field.unit(),
        direction.words(),
        entries,
        rows.size());
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

  private Entry entry(int rank, Row row) {
    String value = Words.decimal(row.text("value")) + Words.unit(row.text("unit"));
    return new Entry(
        rank,
        value,
        row.text("value"),
        explorer.named(row, "of"),
        explorer.named(row, "baseline"),
        explorer
            .catalogue()
            .paper(row.text("paper"))
            .orElseGet(() -> PaperEntry.of(row.text("paper"), "", row.text("paper"), "")),
        Evidence.path(row.node("paper"), PG.reportsResult, row.node("result")));
  }
}
