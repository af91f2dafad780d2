package org.papergraph.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.export.DatasetDescription;
import org.papergraph.rdf.FixedGraph;
import org.papergraph.rdf.Iris;
import org.papergraph.store.Census;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Quads;
import org.papergraph.store.Update;

class DescriptionTest {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final Iris IRIS = new Iris("https://example.org/");
  private static final GraphStore STORE = GraphStore.inMemory();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static GraphServer server;

  @BeforeAll
  static void start() {
    try (Update update = STORE.beginUpdate()) {
      Quads.replace(update, "GRAPH p:a { p:a a pg:Paper ; dcterms:title \"Parsing\" }");
      Node graph = IRIS.graph(FixedGraph.DESCRIPTION);
      Census census = update.census();
      DatasetDescription.of(IRIS, census).write(triple -> update.quad(Quad.create(graph, triple)));
      update.commit();
    }
    server = GraphServer.start(STORE, ServerSettings.DEFAULT.withPort(0));
  }

  @AfterAll
  static void stop() {
    server.close();
    STORE.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/n-triples",
        "application/rdf+xml"
      })
  void saysWhatTheDatasetHoldsInEverySyntax(String type) throws Exception {
    HttpResponse<byte[]> answer = get(".well-known/void", type);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
    assertTrue(answer.headers().allValues("Vary").contains("Accept"), "" + answer.headers());
    Graph graph = parse(answer);
    Node dataset = NodeFactory.createURI("https://example.org/dataset");
    assertTrue(graph.contains(dataset, RDF.Nodes.type, VOID.Dataset.asNode()), "" + graph);
    assertTrue(graph.contains(dataset, VOID.triples.asNode(), Node.ANY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"papergraph/sparql", "papergraph/query", "ui/papergraph/sparql"})
  void theEndpointWithoutAQueryDescribesItself(String path) throws Exception {
    Graph graph = parse(get(path, "*/*"));
    Node service = one(graph, RDF.Nodes.type, term("Service"));
    assertTrue(graph.contains(service, term("supportedLanguage"), term("SPARQL11Query")));
    assertTrue(graph.contains(service, term("feature"), term("UnionDefaultGraph")));
    Node endpoint = graph.find(service, term("endpoint"), Node.ANY).next().getObject();
    assertTrue(endpoint.getURI().startsWith("http://localhost:"), endpoint.getURI());
    assertFalse(graph.stream().anyMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
  }

  @Test
  void aBrowserThatTakesAnythingGetsTurtle() throws Exception {
    HttpResponse<byte[]> answer = get("papergraph/sparql", "text/html,*/*;q=0.8");
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/turtle"));
  }

  @Test
  void whatIsNotToBeHadIsSaid() throws Exception {
    HttpResponse<byte[]> answer = get(".well-known/void", "image/png");
    assertEquals(406, answer.statusCode());
    assertTrue(new String(answer.body()).contains("text/turtle"), new String(answer.body()));
  }

  private static Node one(Graph graph, Node property, Node object) {
    List<Node> found = graph.find(Node.ANY, property, object).mapWith(t -> t.getSubject()).toList();
    assertEquals(1, found.size(), "" + found);
    return found.get(0);
  }

  private static Graph parse(HttpResponse<byte[]> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    Lang lang = RDFLanguages.contentTypeToLang(type);
    return RDFParser.create()
        .source(new ByteArrayInputStream(answer.body()))
        .base("https://example.org/")
        .lang(lang)
        .toGraph();
  }

  private static HttpResponse<byte[]> get(String path, String accept)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve(path)).header("Accept", accept).build();
    return CLIENT.send(request, BodyHandlers.ofByteArray());
  }

  private static Node term(String name) {
    return NodeFactory.createURI(SD + name);
  }
}
