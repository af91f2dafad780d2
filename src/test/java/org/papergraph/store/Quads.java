package org.papergraph.store;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Small datasets for tests, written as TriG with short names. */
public final class Quads {
  /** What the IRIs of paper graphs begin with in tests. */
  public static final String PAPERS = "https://example.org/paper/";

  /** The vocabulary graph in tests. */
  public static final Node VOCABULARY =
      NodeFactory.createURI("https://example.org/graph/vocabulary");

  private static final String PREFIXES =
      """
      BASE            <https://example.org/>
      PREFIX :        <https://example.org/>
      PREFIX p:       <https://example.org/paper/>
      PREFIX e:       <https://example.org/model/>
      PREFIX g:       <https://example.org/graph/>
      PREFIX pg:      <https://w3id.org/papergraph/ontology#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX rdfs:    <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos:    <http://www.w3.org/2004/02/skos/core#>
      PREFIX rdf:     <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX owl:     <http://www.w3.org/2002/07/owl#>
      PREFIX xsd:     <http://www.w3.org/2001/XMLSchema#>
      PREFIX foaf:    <http://xmlns.com/foaf/0.1/>
      PREFIX oa:      <http://www.w3.org/ns/oa#>
      """;

  private Quads() {}

  /** Writes TriG into a store, each graph in it replacing the one of that name. */
  public static void load(GraphStore store, String trig) {
    try (Update update = store.beginUpdate()) {
      replace(update, trig);
      update.commit();
    }
  }

  /** The same within an update. */
  public static void replace(Update update, String trig) {
    DatasetGraph parsed =
        RDFParser.create()
            .source(new StringReader(PREFIXES + trig))
            .lang(Lang.TRIG)
            .toDatasetGraph();
    parsed.listGraphNodes().forEachRemaining(update::remove);
    parsed.find().forEachRemaining(update::quad);
  }

  /** All quads of a dataset. */
  public static Set<Quad> of(DatasetGraph dataset) {
    return dataset.calculateRead(() -> dataset.stream().collect(Collectors.toUnmodifiableSet()));
  }

  /** A name in the test namespace. */
  public static Node node(String path) {
    return NodeFactory.createURI("https://example.org/" + path);
  }

  /** The quads as lines, for messages that people can read. */
  public static List<String> lines(DatasetGraph dataset) {
    return of(dataset).stream().map(Quad::toString).sorted().toList();
  }
}
