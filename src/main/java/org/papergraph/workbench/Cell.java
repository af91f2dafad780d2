package org.papergraph.workbench;

import org.papergraph.explore.Named;

/**
 * One value of a table.
 *
 * @param thing what stands there
 * @param style {@code number}, {@code sentence} for a long text, else empty
 * @param where where a sentence stands in its paper; empty if it is none
 * @param bar how long a bar stands for it, in hundredths of the longest; 0 for none
 */
public record Cell(Named thing, String style, String where, int bar) {
  /** An unbound value. */
  static final Cell NONE = new Cell(Named.value(""), "", "", 0);
}
