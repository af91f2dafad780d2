package org.papergraph.workbench;

import org.papergraph.explore.Named;

/**
 * One value of a table.
 *
 * @param thing what stands there
 * @param style {@code number}, {@code sentence} for a long text, else empty
 * @param where where a sentence stands in its paper; empty if it is none
 * @param bar how long a bar stands for it, in hundredths of the longest; 0 for none
 * @param column the heading of its column, for where headings do not fit
 */
public record Cell(Named thing, String style, String where, int bar, String column) {
  private static final int LONG = 60;
  private static final String SENTENCE = "sentence";

  /** An unbound value. */
  static final Cell NONE = new Cell(Named.value(""), "", "", 0, "");

  /** A value that bears neither number nor bar. */
  static Cell of(Named thing, String where) {
    String style = thing.label().length() > LONG ? SENTENCE : "";
    return new Cell(thing, style, where, 0, "");
  }

  /** The same in a column. */
  Cell below(String heading) {
    return new Cell(thing, style, where, bar, heading);
  }

  boolean isLong() {
    return style.equals(SENTENCE);
  }
}
