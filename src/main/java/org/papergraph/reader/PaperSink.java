package org.papergraph.reader;

import org.papergraph.domain.Paper;

/** Hears of each record of an input, in order: as a paper or as a rejection. */
public interface PaperSink {
  /** A paper was read. */
  void paper(Paper paper);

  /** A record could not be read; the next ones still are. */
  void rejected(Rejection rejection);

  /**
   * A paper was read, and this is where. Readers call this one; a sink that does not care where a
   * paper stood implements {@link #paper(Paper)} alone.
   *
   * @param source what the user calls the input
   * @param position the same form as in {@link Rejection#position()}, e.g. {@code line 12}
   */
  default void paper(Paper paper, String source, String position) {
    paper(paper);
  }
}
