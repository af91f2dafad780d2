package org.papergraph.rdf;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;

/**
 * Where our terms and the entities of the vocabulary stand in the vocabularies of others: the files
 * of {@code ontology/mappings/}, each a named graph of its own, so that a query can leave one out.
 * SKOS matches, never {@code owl:sameAs}; beside each its confidence and source in the words of
 * SSSOM (mapping-commons.github.io/sssom).
 *
 * @param iris mints the IRIs: {@code graph/mappings/wikidata}
 */
public record Mappings(Iris iris) {
  private static final List<String> FILES =
      List.of(
          "annotation",
          "cskg",
          "cso",
          "fair4ml",
          "lpwc",
          "mldcat",
          "mls",
          "orkg",
          "spar",
          "wikidata");

  /** The names of all graphs. */
  public Stream<Node> graphs() {
    return FILES.stream().map(this::graph);
  }

  /** Writes all of them; starting and finishing the stream is the caller's. */
  public void write(StreamRDF out) {
    FILES.forEach(name -> Vocabulary.parse(turtle(name), new GraphStream(iris, graph(name), out)));
  }

  /** A file as it is. */
  static String turtle(String name) {
    return Vocabulary.resource("mappings/" + name + ".ttl");
  }

  private Node graph(String name) {
    return iris.node("graph/mappings/" + name);
  }
}
