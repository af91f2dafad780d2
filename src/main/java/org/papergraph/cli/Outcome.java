package org.papergraph.cli;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.domain.Paper;
import org.papergraph.reader.Rejection;

/** What became of one record, or of one input. */
sealed interface Outcome {
  /**
   * A paper was read.
   *
   * @param paper the paper
   * @param quads all that it states, with evidence
   */
  record Read(Paper paper, List<Quad> quads) implements Outcome {}

  /** A record was left out. */
  record Rejected(Rejection rejection) implements Outcome {}

  /**
   * An input could not be read at all.
   *
   * @param reason what is wrong and what to do
   */
  record Unreadable(String reason) implements Outcome {}

  /** There is no more. */
  record End() implements Outcome {}
}
