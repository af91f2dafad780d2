package org.papergraph.domain;

import java.util.List;

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
}
