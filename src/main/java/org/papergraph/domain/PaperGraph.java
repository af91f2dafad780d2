package org.papergraph.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that was read in one paper: the output of the line.
 *
 * @param document the paper with its linked mentions
 * @param assertions what it states, each triple once for each polarity
 */
public record PaperGraph(Document document, List<Assertion> assertions) {
  public PaperGraph {
    assertions = List.copyOf(assertions);
  }

  /** The paper. */
  public Paper paper() {
    return document.paper();
  }

  /**
   * The same without what is less sure; what is said of a result goes when the result goes.
   *
   * @param confidence from 0, which keeps all, to 1
   */
  public PaperGraph atLeast(double confidence) {
    List<Assertion> sure =
        assertions.stream().filter(a -> a.evidence().confidence() >= confidence).toList();
    Set<Thing> reported =
        sure.stream()
            .filter(a -> a.predicate() == Predicate.REPORTS_RESULT)
            .map(Assertion::object)
            .collect(Collectors.toSet());
    List<Assertion> standing =
        sure.stream()
            .filter(a -> !(a.subject() instanceof Result) || reported.contains(a.subject()))
            .toList();
    return new PaperGraph(document, standing);
  }
}
