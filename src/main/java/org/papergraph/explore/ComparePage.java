package org.papergraph.explore;

import java.util.List;

/**
 * Two or more entities side by side.
 *
 * @param columns the entities
 * @param unknown names that no entity has
 * @param lines what can be said of each
 * @param between how they relate to each other
 * @param fields where at least two of them have numbers
 * @param shared how many papers mention all of them, in words
 * @param together the newest of these papers
 */
public record ComparePage(
    List<Column> columns,
    List<String> unknown,
    List<Line> lines,
    List<Neighbourhood.Relation> between,
    List<Field> fields,
    Timeline timeline,
    String shared,
    List<PaperEntry> together) {

  /**
   * An entity.
   *
   * @param value what stands for it in the form
   * @param without the comparison without it
   */
  public record Column(Named entity, String value, String without) {}

  /** One property of all of them, in the order of the columns. */
  public record Line(String words, List<List<Named>> cells) {}

  /** The best numbers in one field, in the order of the columns. */
  public record Field(
      Named benchmark, Named metric, String kind, String direction, List<Best> cells) {}

  /** The best number; empty texts if there is none. */
  public record Best(String value, String evidence) {}

  /** Whether there is something to compare. */
  public boolean comparable() {
    return columns.size() > 1;
  }
}
