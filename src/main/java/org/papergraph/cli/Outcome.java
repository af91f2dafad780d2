package org.papergraph.cli;

import org.papergraph.domain.Paper;
import org.papergraph.reader.Rejection;

/**
 * What became of one record, or of one input.
 *
 * @param <T> what is made of a paper
 */
sealed interface Outcome<T> {
  /**
   * A paper was read.
   *
   * @param paper the paper
   * @param made what was made of it
   */
  record Read<T>(Paper paper, T made) implements Outcome<T> {}

  /** A record was left out. */
  record Rejected<T>(Rejection rejection) implements Outcome<T> {}

  /**
   * An input could not be read at all.
   *
   * @param reason what is wrong and what to do
   */
  record Unreadable<T>(String reason) implements Outcome<T> {}

  /** There is no more. */
  record End<T>() implements Outcome<T> {}
}
