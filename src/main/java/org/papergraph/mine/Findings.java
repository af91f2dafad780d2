package org.papergraph.mine;

import java.util.List;
import java.util.stream.Stream;

/** What comes of a corpus: hears the sightings of each paper in order, then gives a table. */
public interface Findings {
  /** The sightings of one more paper. */
  void add(List<Sighting> paper);

  /**
   * The table, header first, cells parted by tabs. The same papers in the same order give the same
   * rows.
   */
  Stream<String> rows();
}
