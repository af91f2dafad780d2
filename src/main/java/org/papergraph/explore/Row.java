package org.papergraph.explore;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** One row of an answer. */
record Row(Binding binding) {
  /** A row that outlives its transaction: TDB2 looks nodes up when they are asked for. */
  static Row of(Binding binding) {
    return new Row(binding.detach());
  }

  /** What a variable is bound to. */
  Node node(String variable) {
    return find(variable)
        .orElseThrow(() -> new IllegalStateException("?" + variable + " is not bound"));
  }

  /** What a variable is bound to, if it is. */
  Optional<Node> find(String variable) {
    return Optional.ofNullable(binding.get(Var.alloc(variable)));
  }

  /** The characters of a literal, the address of a resource; empty where there is neither. */
  String text(String variable) {
    return find(variable).map(Row::text).orElse("");
  }

  /** A whole number. */
  int number(String variable) {
    return Integer.parseInt(text(variable));
  }

  /** The characters of a node. */
  static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
