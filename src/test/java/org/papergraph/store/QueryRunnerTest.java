package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.domain.UserException;

class QueryRunnerTest {
  private static final GraphStore STORE = GraphStore.inMemory();
  private static final Prefixes PREFIXES = Prefixes.wellKnown().with("id", "https://example.org/");

  @BeforeAll
  static void load() {
    Quads.load(
        STORE,
        """
        GRAPH p:a { e:gpt-4 a pg:Model ; rdfs:label "GPT-4" . e:bert a pg:Model ; rdfs:label "a|b" }
        """);
  }

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void alignsColumnsAndShortensIris() {
    assertEquals(
        """
        s              type      label
        -------------  --------  -----
        id:model/bert  pg:Model  a|b
        """,
        run(
            """
            SELECT ?s ?type ?label { ?s a ?type ; rdfs:label ?label } ORDER BY ?s LIMIT 1
            """,
            ResultFormat.TABLE));
  }

  @Test
  void escapesBarsInMarkdown() {
    assertEquals(
        "| o |\n| --- |\n| GPT-4 |\n| a\\|b |\n",
        run("SELECT ?o { ?s rdfs:label ?o } ORDER BY ?o", ResultFormat.MD));
  }

  @Test
  void cutsWideCells() {
    String out = run("SELECT ('%s' AS ?o) {}".formatted("x".repeat(200)), ResultFormat.TABLE);
    assertTrue(out.endsWith("x".repeat(99) + "…\n"), out);
  }

  @ParameterizedTest
  @CsvSource({
    "CSV, 's,o'",
    "TSV, '?s\t?o'",
    "JSON, '\"bindings\"'",
    "XML, 'http://www.w3.org/2005/sparql-results#'"
  })
  void writesStandardResultFormats(ResultFormat format, String part) {
    String out = run("SELECT ?s ?o { ?s rdfs:label ?o }", format);
    assertTrue(out.contains(part) && out.contains("GPT-4"), out);
  }

  @ParameterizedTest
  @CsvSource({"TABLE, yes", "MD, yes", "CSV, true", "TSV, true", "JSON, true", "XML, true"})
  void answersAsk(ResultFormat format, String answer) {
    assertTrue(run("ASK { ?s a pg:Model }", format).contains(answer));
  }

  @ParameterizedTest
  @CsvSource({"TTL, TURTLE", "NT, N-TRIPLES", "JSONLD, JSON-LD", "RDFXML, RDF/XML"})
  void writesGraphs(ResultFormat format, String lang) {
    String out = run("CONSTRUCT WHERE { ?s a ?type ; rdfs:label ?o }", format);
    Graph graph =
        RDFParser.create()
            .source(new StringReader(out))
            .lang(RDFLanguages.nameToLang(lang))
            .toGraph();
    assertEquals(4, graph.size(), out);
  }

  @Test
  void describes() {
    assertTrue(run("DESCRIBE <https://example.org/model/bert>", ResultFormat.NT).contains("a|b"));
    assertEquals(Lang.NTRIPLES, ResultFormat.of("nt").graphLang().orElseThrow());
  }

  @Test
  void namesLineAndColumnOfAMistake() {
    UserException e =
        assertThrows(UserException.class, () -> run("SELECT *\n{ ?s ?p", ResultFormat.CSV));
    assertTrue(e.getMessage().contains("line 2, column 7"), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"DELETE WHERE { ?s ?p ?o }", "", "SELECT * { ?s nope:x ?o }"})
  void refusesWhatIsNoQuery(String text) {
    UserException e = assertThrows(UserException.class, () -> runPlain(text, ResultFormat.CSV));
    assertTrue(e.getMessage().startsWith("the query is wrong"), e.getMessage());
  }

  @Test
  void saysWhichFormatsGoWithTheQuery() {
    UserException rows =
        assertThrows(UserException.class, () -> run("SELECT * { ?s ?p ?o }", ResultFormat.TTL));
    assertTrue(rows.getMessage().contains("use table, md, csv"), rows.getMessage());
    UserException graph =
        assertThrows(UserException.class, () -> run("DESCRIBE <urn:x>", ResultFormat.CSV));
    assertTrue(graph.getMessage().contains("use ttl"), graph.getMessage());
    assertThrows(UserException.class, () -> ResultFormat.of("docx"));
  }

  @Test
  void saysThatASearchIsWrong() {
    UserException e =
        assertThrows(
            UserException.class,
            () ->
                run(
                    "SELECT * { ?s <http://jena.apache.org/text#query> 'a AND' }",
                    ResultFormat.CSV));
    assertTrue(e.getMessage().contains("search"), e.getMessage());
  }

  @Test
  void saysThatAnEndpointDoesNotAnswer() {
    QueryRunner nobody = QueryRunner.at("http://localhost:1/sparql", PREFIXES);
    UserException e =
        assertThrows(
            UserException.class,
            () -> nobody.run("ASK {}", ResultFormat.CSV, new ByteArrayOutputStream()));
    assertTrue(e.getMessage().contains("does not answer"), e.getMessage());
  }

  private static String run(String query, ResultFormat format) {
    String prefixes =
        "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
            + "PREFIX pg: <https://w3id.org/papergraph/ontology#> ";
    return runPlain(prefixes + query, format);
  }

  private static String runPlain(String query, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.on(STORE.dataset(), PREFIXES).run(query, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
