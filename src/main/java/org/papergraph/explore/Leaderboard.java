package org.papergraph.explore;

import java.util.List;

/**
 * Reported numbers of one benchmark, metric, kind and unit, the best first.
 *
 * @param benchmark what they were reached on; an empty value if the texts do not say
 * @param metric what they measure; an empty value if the texts do not say
 * @param unit what they count in
 * @param direction which numbers are better, in words; empty if that is not known
 * @param rows the best of them
 * @param count how many there are in all
 */
public record Leaderboard(
    Named benchmark,
    Named metric,
    String kind,
    String unit,
    String direction,
    List<Entry> rows,
    int count) {

  /**
   * One number.
   *
   * @param value as shown
   * @param sort the number alone, to sort by
   * @param of what reached it
   * @param evidence where the sentence stands
   */
  public record Entry(
      int rank,
      String value,
      String sort,
      Named of,
      Named baseline,
      PaperEntry paper,
      String evidence) {}

  /** How many are not shown. */
  public int more() {
    return count - rows.size();
  }
}
