package org.papergraph.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.rdf.PG;

/**
 * The papers of a store, one after the other, for forms that are made paper by paper.
 *
 * @param dataset where they stand
 * @param graphs which named graphs take part; a paper does when its own does
 */
public record PaperSelection(DatasetGraph dataset, Predicate<Node> graphs) {

  /** All papers in the order of their IRIs, each read when its turn comes. */
  Stream<PublishedPaper> papers() {
    return stream(dataset.find(Node.ANY, Node.ANY, RDF.Nodes.type, PG.Paper))
        .filter(quad -> quad.getGraph().equals(quad.getSubject()))
        .map(Quad::getGraph)
        .filter(graphs)
        .sorted(Comparator.comparing(Node::getURI))
        .map(paper -> PublishedPaper.read(dataset, paper));
  }

  /** The name of an entity, which is one in all papers; of anything else its IRI. */
  Names names() {
    return new Names(dataset);
  }

  private static <T> Stream<T> stream(Iterator<T> items) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED), false);
  }

  /** Looks up each name once. */
  static final class Names {
    private final DatasetGraph dataset;
    private final Map<Node, String> known = new HashMap<>();

    private Names(DatasetGraph dataset) {
      this.dataset = dataset;
    }

    String of(Node node) {
      return node.isLiteral()
          ? node.getLiteralLexicalForm()
          : known.computeIfAbsent(node, this::label);
    }

    private String label(Node node) {
      return stream(dataset.find(Node.ANY, node, RDFS.Nodes.label, Node.ANY))
          .map(quad -> quad.getObject().getLiteralLexicalForm())
          .min(Comparator.naturalOrder())
          .orElse(node.getURI());
    }
  }
}
