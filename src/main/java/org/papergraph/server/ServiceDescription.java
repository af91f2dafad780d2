package org.papergraph.server;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.papergraph.rdf.FixedGraph;
import org.papergraph.rdf.Iris;

/**
 * What the SPARQL endpoint can do, in the words of SPARQL 1.1 Service Description.
 *
 * @param endpoint its address
 * @param iris mints the IRIs of the data
 */
record ServiceDescription(String endpoint, Iris iris) {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "JSON-LD",
          "RDF_XML");

  /** The description; of the named graphs only those that every store has. */
  Graph graph() {
    Graph graph = GraphFactory.createGraphMem();
    Node service = iri(endpoint + "#service");
    Node dataset = iri(iris.base() + "dataset");
    graph.add(service, RDF.Nodes.type, term("Service"));
    graph.add(service, term("endpoint"), iri(endpoint));
    graph.add(service, term("supportedLanguage"), term("SPARQL11Query"));
    graph.add(service, term("feature"), term("UnionDefaultGraph"));
    graph.add(service, term("propertyFeature"), iri("http://jena.apache.org/text#query"));
    RESULTS.forEach(format -> graph.add(service, term("resultFormat"), iri(FORMATS + format)));
    graph.add(service, term("defaultDataset"), dataset);
    graph.add(dataset, RDF.Nodes.type, term("Dataset"));
    graph.add(dataset, RDF.Nodes.type, VOID.Dataset.asNode());
    graph.add(dataset, VOID.sparqlEndpoint.asNode(), iri(endpoint));
    Arrays.stream(FixedGraph.values())
        .map(iris::graph)
        .forEach(
            named -> {
              graph.add(dataset, term("namedGraph"), named);
              graph.add(named, RDF.Nodes.type, term("NamedGraph"));
              graph.add(named, term("name"), named);
            });
    return graph;
  }

  private static Node term(String name) {
    return iri(SD + name);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
