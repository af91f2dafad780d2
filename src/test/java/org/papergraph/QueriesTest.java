package org.papergraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.rdf.FixedGraph;
import org.papergraph.rdf.Iris;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Prefixes;
import org.papergraph.store.Quads;
import org.papergraph.store.QueryRunner;
import org.papergraph.store.ResultFormat;
import org.papergraph.store.SavedQuery;
import org.papergraph.store.Update;
import org.papergraph.support.DemoGraph;
import org.papergraph.support.Expected;

/**
 * Every saved query gives what {@code org/papergraph/queries/<name>.csv} holds ({@code .nt} for a
 * graph). It is asked on the demo corpus; where that has no answer, on a small graph of its own,
 * {@code <name>.trig}, whose first line says why.
 */
class QueriesTest {
  private static final String FOLDER = "org/papergraph/queries";

  static List<Named<SavedQuery>> queries() {
    return SavedQuery.all().stream().map(query -> Named.of(query.name(), query)).toList();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answersAsExpected(SavedQuery saved) throws IOException {
    Query query = saved.bind();
    String answer = hasOwnGraph(saved) ? answerOnOwnGraph(saved) : answer(demo(), query);
    Expected.assertFile(file(saved, query), answer);
    assertTrue(
        answer.lines().count() > (query.isSelectType() ? 1 : 0),
        "no answer: give the query a graph of its own, and say in its first line why");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void isSurelyOrdered(SavedQuery saved) {
    Query query = saved.bind();
    assertTrue(query.isConstructType() || query.hasOrderBy(), saved.name() + " has no ORDER BY");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void findsNothingForANameThatNobodyHas(SavedQuery saved) {
    Map<String, String> nobody =
        saved.parameters().stream()
            .filter(p -> !p.name().equals("below"))
            .collect(Collectors.toMap(p -> p.name(), p -> "xyzzy \\\" } . #"));
    if (!nobody.isEmpty() && !nobody.containsKey("words")) {
      Query query = saved.bind(nobody);
      assertEquals(query.isSelectType() ? 1 : 0, answer(demo(), query).lines().count());
    }
  }

  @Test
  void everyExpectedAnswerHasItsQuery() {
    assertEquals(
        SavedQuery.all().stream().map(SavedQuery::name).collect(Collectors.toSet()),
        Expected.names(FOLDER, ".csv", ".nt"));
    assertTrue(
        Expected.names(FOLDER, ".csv").containsAll(Expected.names(FOLDER, ".trig")),
        "a graph of its own without a query");
  }

  @Test
  void namesAreMatchedInAnyCaseAndAsIris() {
    SavedQuery about = SavedQuery.load("about-entity");
    String expected = answer(demo(), about.bind(Map.of("entity", "LoRA")));
    for (String other : List.of("lora", "LORA", Iris.DEFAULT.entity("lora").getURI())) {
      assertEquals(expected, answer(demo(), about.bind(Map.of("entity", other))));
    }
  }

  private static GraphStore demo() {
    return DemoGraph.store();
  }

  private static String file(SavedQuery saved, Query query) {
    return FOLDER + "/" + saved.name() + (query.isSelectType() ? ".csv" : ".nt");
  }

  private static boolean hasOwnGraph(SavedQuery saved) {
    return Expected.names(FOLDER, ".trig").contains(saved.name());
  }

  private static String answerOnOwnGraph(SavedQuery saved) throws IOException {
    try (InputStream in =
            QueriesTest.class.getResourceAsStream("/" + FOLDER + "/" + saved.name() + ".trig");
        GraphStore store = GraphStore.inMemory()) {
      String trig = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(trig.startsWith("# "), "the first line says why the demo has no answer");
      Quads.load(store, trig);
      loadOntology(store);
      return answer(store, saved.bind());
    }
  }

  /** The words of properties and classes stand in the ontology. */
  private static void loadOntology(GraphStore store) {
    Node graph = Iris.DEFAULT.graph(FixedGraph.ONTOLOGY);
    try (Update update = store.beginUpdate()) {
      RDFParser.create()
          .source(QueriesTest.class.getResourceAsStream("/ontology/schema.ttl"))
          .base("https://w3id.org/papergraph/ontology")
          .lang(Lang.TURTLE)
          .toGraph()
          .find()
          .forEachRemaining(triple -> update.quad(Quad.create(graph, triple)));
      update.commit();
    }
  }

  /** Lines as the query orders them; a graph has no order, so its lines are sorted. */
  private static String answer(GraphStore store, Query query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultFormat format = query.isSelectType() ? ResultFormat.CSV : ResultFormat.NT;
    QueryRunner.on(store.dataset(), Prefixes.wellKnown()).run(query, format, out);
    Stream<String> lines = out.toString(StandardCharsets.UTF_8).lines();
    return (query.isSelectType() ? lines : lines.sorted())
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
