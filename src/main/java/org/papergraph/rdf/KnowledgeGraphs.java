package org.papergraph.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Writes what the program knows before it reads a paper: its ontology, its shapes, its measured
 * quality and its vocabulary, each as quads of a named graph.
 *
 * <p>{@code new KnowledgeGraphs(Iris.DEFAULT).write(out)} fills {@code graph/ontology}, {@code
 * graph/shapes}, {@code graph/quality} and {@code graph/vocabulary}.
 *
 * @param iris mints the IRIs; the entities of the vocabulary move to its base
 */
public record KnowledgeGraphs(Iris iris) {
  /** Writes all of them; starting and finishing the stream is the caller's. */
  public void write(StreamRDF out) {
    Vocabulary.parse(Vocabulary.resource("schema.ttl"), into(FixedGraph.ONTOLOGY, out));
    Vocabulary.parse(Vocabulary.resource("shapes.ttl"), into(FixedGraph.SHAPES, out));
    Vocabulary.parse(Vocabulary.resource("quality.ttl"), into(FixedGraph.QUALITY, out));
    Implied vocabulary = new Implied(into(FixedGraph.VOCABULARY, out));
    Vocabulary.turtle().forEach(turtle -> Vocabulary.parse(turtle, vocabulary));
    vocabulary.wholes();
  }

  private StreamRDF into(FixedGraph graph, StreamRDF out) {
    return new GraphStream(iris, iris.graph(graph), out);
  }

  /** Adds what the vocabulary leaves unsaid, so that a query needs no inference. */
  private static final class Implied extends StreamRDFWrapper {
    private static final Node PREF_LABEL = SKOS.prefLabel.asNode();
    private static final Set<Node> HAVE_PARTS = Set.of(PG.Model, PG.Benchmark);

    private final Map<Node, Node> types = new HashMap<>();
    private final List<Triple> broader = new ArrayList<>();

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
      } else if (triple.getPredicate().equals(SKOS.broader.asNode())) {
        broader.add(triple);
      }
    }

    /** A model within a family and a benchmark within a suite are parts, not only narrower. */
    void wholes() {
      for (Triple step : broader) {
        Node type = types.get(step.getSubject());
        if (HAVE_PARTS.contains(type) && type.equals(types.get(step.getObject()))) {
          super.triple(Triple.create(step.getSubject(), PG.partOf, step.getObject()));
        }
      }
    }

    private void impliedBy(Node subject, Node type) {
      if (type.getURI().startsWith(PG.NS)) {
        types.put(subject, type);
        super.triple(Triple.create(subject, RDF.Nodes.type, PG.Entity));
      }
      if (type.equals(PG.Benchmark)) {
        super.triple(Triple.create(subject, RDF.Nodes.type, PG.Dataset));
      }
    }
  }
}
