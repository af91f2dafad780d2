package org.papergraph.rdf;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** The triples of one graph, each once, in the order they were said. */
final class Facts {
  private final Set<Triple> triples = new LinkedHashSet<>();

  void add(Node subject, Node predicate, Node object) {
    add(Triple.create(subject, predicate, object));
  }

  void add(Triple triple) {
    triples.add(triple);
  }

  /** Adds the text, unless it is empty. */
  void addText(Node subject, Node predicate, String text) {
    if (!text.isBlank()) {
      add(subject, predicate, Literals.text(text));
    }
  }

  void writeTo(Node graph, StreamRDF out) {
    triples.forEach(triple -> out.quad(Quad.create(graph, triple)));
  }
}
