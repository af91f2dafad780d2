package org.papergraph.workbench;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a query gives. */
sealed interface Answer {
  /**
   * The rows of a SELECT.
   *
   * @param cut whether there are more
   */
  record Rows(List<Var> variables, List<Binding> rows, boolean cut) implements Answer {}

  /**
   * The graph of a CONSTRUCT or DESCRIBE.
   *
   * @param cut whether there is more
   */
  record Statements(List<Triple> triples, boolean cut) implements Answer {}

  /** The answer to an ASK. */
  record Verdict(boolean yes) implements Answer {}
}
