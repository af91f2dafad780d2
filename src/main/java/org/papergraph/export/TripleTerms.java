package org.papergraph.export;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Says of assertions in the way of RDF 1.2 which triple they are about: {@code rdf:reifies <<( s p
 * o )>>} takes the place of {@code rdf:subject}, {@code rdf:predicate} and {@code rdf:object}.
 *
 * @param graph where the three stand
 */
record TripleTerms(Graph graph) {
  private static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");
  private static final Set<Node> REPLACED =
      Set.of(RDF.Nodes.subject, RDF.Nodes.predicate, RDF.Nodes.object);

  static TripleTerms in(Graph graph) {
    return new TripleTerms(graph);
  }

  /** The triples in the new way; each {@code rdf:subject} becomes one {@code rdf:reifies}. */
  Stream<Triple> apply(Stream<Triple> triples) {
    return triples
        .filter(
            triple ->
                !REPLACED.contains(triple.getPredicate())
                    || triple.getPredicate().equals(RDF.Nodes.subject))
        .map(triple -> triple.getPredicate().equals(RDF.Nodes.subject) ? reified(triple) : triple);
  }

  private Triple reified(Triple triple) {
    Node assertion = triple.getSubject();
    Triple said =
        Triple.create(
            triple.getObject(),
            one(assertion, RDF.Nodes.predicate),
            one(assertion, RDF.Nodes.object));
    return Triple.create(assertion, REIFIES, NodeFactory.createTripleTerm(said));
  }

  private Node one(Node assertion, Node property) {
    return graph.find(assertion, property, Node.ANY).next().getObject();
  }
}
