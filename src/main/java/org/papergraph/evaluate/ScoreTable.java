package org.papergraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.papergraph.evaluate.Tally.Interval;

/**
 * A plain table of scores.
 *
 * @param title what was measured
 * @param rows one line each
 */
public record ScoreTable(String title, List<Row> rows) {
  public ScoreTable {
    rows = List.copyOf(rows);
  }

  /**
   * One line.
   *
   * @param name what is counted
   * @param tally all texts together
   * @param texts text by text, from which the interval of F1 comes
   */
  public record Row(String name, Tally tally, List<Tally> texts) {
    /** A row of counts by text. */
    static Row of(String name, List<Tally> texts) {
      return new Row(name, texts.stream().reduce(Tally.NONE, Tally::plus), List.copyOf(texts));
    }

    /** The 95 percent interval of F1. */
    public Interval f1Interval() {
      return Bootstrap.f1(texts);
    }
  }

  /** The row of this name. */
  public Row row(String name) {
    return rows.stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
  }

  /** The table as lines of text; percentages with 95 percent intervals. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(title);
    lines.add(
        line("%-28s %6s %6s %6s  %-18s %-18s %s", "", "right", "wrong", "missed", "P", "R", "F1"));
    for (Row row : rows) {
      Tally t = row.tally();
      lines.add(
          line(
              "%-28s %6d %6d %6d  %-18s %-18s %s",
              row.name(),
              t.right(),
              t.wrong(),
              t.missed(),
              percent(t.precision(), t.precisionInterval()),
              percent(t.recall(), t.recallInterval()),
              percent(t.f1(), row.f1Interval())));
    }
    return String.join("\n", lines);
  }

  private static String percent(double share, Interval interval) {
    return line("%.1f (%.1f-%.1f)", 100 * share, 100 * interval.low(), 100 * interval.high());
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
