package org.papergraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Writes what the program knows before it reads a paper: its ontology, its shapes and its
 * vocabulary, each as quads of a named graph.
 *
 * <p>{@code new KnowledgeGraphs(Iris.DEFAULT).write(out)} fills {@code graph/ontology}, {@code
 * graph/shapes} and {@code graph/vocabulary}.
 *
 * @param iris mints the IRIs; the entities of the vocabulary move to its base
 */
public record KnowledgeGraphs(Iris iris) {
  /** Writes all three; starting and finishing the stream is the caller's. */
  public void write(StreamRDF out) {
    Vocabulary.parse(Vocabulary.resource("schema.ttl"), into(FixedGraph.ONTOLOGY, out));
    Vocabulary.parse(Vocabulary.resource("shapes.ttl"), into(FixedGraph.SHAPES, out));
    StreamRDF vocabulary = new Implied(into(FixedGraph.VOCABULARY, out));
    Vocabulary.turtle().forEach(turtle -> Vocabulary.parse(turtle, vocabulary));
  }

  private StreamRDF into(FixedGraph graph, StreamRDF out) {
    return new GraphStream(iris, iris.graph(graph), out);
  }

  /** Adds what the vocabulary leaves unsaid, so that a query needs no inference. */
  private static final class Implied extends StreamRDFWrapper {
    private static final Node PREF_LABEL = SKOS.prefLabel.asNode();

    Implied(StreamRDF out) {
      super(out);
    }

    @Override
    public void triple(Triple triple) {
      super.triple(triple);
      Node subject = triple.getSubject();
      Node object = triple.getObject();
      if (triple.getPredicate().equals(PREF_LABEL)) {
        super.triple(Triple.create(subject, RDFS.Nodes.label, object));
      } else if (triple.getPredicate().equals(RDF.Nodes.type)) {
        impliedBy(subject, object);
      }
    }

    private void impliedBy(Node subject, Node type) {
      if (type.getURI().startsWith(PG.NS)) {
        super.triple(Triple.create(subject, RDF.Nodes.type, PG.Entity));
      }
      if (type.equals(PG.Benchmark)) {
        super.triple(Triple.create(subject, RDF.Nodes.type, PG.Dataset));
      }
    }
  }
}
