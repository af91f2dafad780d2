package org.papergraph.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Hands the triples of our own files on as quads of one graph. What lies under the default base
 * moves to the configured one; a blank node gets an IRI, by its place among the blank nodes.
 */
final class GraphStream extends StreamRDFBase {
  private final Iris iris;
  private final Node graph;
  private final StreamRDF out;
  private final Map<Node, Node> named = new HashMap<>();

  GraphStream(Iris iris, Node graph, StreamRDF out) {
    this.iris = iris;
    this.graph = graph;
    this.out = out;
  }

  @Override
  public void triple(Triple triple) {
    out.quad(
        Quad.create(
            graph,
            moved(triple.getSubject()),
            moved(triple.getPredicate()),
            moved(triple.getObject())));
  }

  private Node moved(Node node) {
    if (node.isBlank()) {
      return named.computeIfAbsent(
          node, n -> NodeFactory.createURI(graph.getURI() + "#node-" + (named.size() + 1)));
    }
    String from = Iris.DEFAULT.base();
    return node.isURI() && node.getURI().startsWith(from)
        ? iris.node(node.getURI().substring(from.length()))
        : node;
  }
}
