package org.papergraph.workbench;

import java.util.Optional;
import org.papergraph.explore.Timeline;

/**
 * An answer as a page shows it, or why there is none.
 *
 * @param verdict "Yes" or "No" for an ASK, else empty
 * @param timeline papers over the years, where the answer counts them
 * @param picture a graph, where the answer is one
 * @param exports where the whole answer can be had
 */
public record AnswerView(
    Optional<Mistake> mistake,
    String verdict,
    Optional<Timeline> timeline,
    Optional<GraphPicture> picture,
    Optional<AnswerTable> table,
    Exports exports) {

  /** No answer, since nothing was asked. */
  public static final AnswerView NONE =
      new AnswerView(
          Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(), Exports.NONE);

  /** No answer, since something is wrong. */
  static AnswerView of(Mistake mistake) {
    return new AnswerView(
        Optional.of(mistake),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Exports.NONE);
  }

  /** Whether there is an answer. */
  public boolean answered() {
    return !verdict.isEmpty() || table.isPresent();
  }
}
