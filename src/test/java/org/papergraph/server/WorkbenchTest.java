package org.papergraph.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Quads;
import org.papergraph.store.SavedQuery;

/** Questions, answers and the editor over HTTP, with hostile data in the store. */
class WorkbenchTest {
  private static final GraphStore STORE = HostileGraph.store();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String PREFIXES =
      """
      PREFIX pg: <https://w3id.org/papergraph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;
  private static GraphServer server;

  @BeforeAll
  static void start() {
    addWhatQuestionsNeed(STORE);
    server = GraphServer.start(STORE, ServerSettings.DEFAULT.withPort(0));
  }

  /** Words for terms, which answers show, and a description, from which the editor completes. */
  static void addWhatQuestionsNeed(GraphStore store) {
    Quads.load(
        store,
        """
        GRAPH g:more {
          pg:outperforms rdfs:label "outperforms" ; rdfs:range pg:Model .
          pg:introduces rdfs:label "introduces" ; rdfs:range pg:Entity .
          pg:Asserted rdfs:label "asserted" .
          :dataset <http://rdfs.org/ns/void#classPartition> :c1 ;
            <http://rdfs.org/ns/void#propertyPartition> :p1 , :p2 .
          :c1 <http://rdfs.org/ns/void#class> pg:Paper ; <http://rdfs.org/ns/void#entities> 2 ;
            <http://rdfs.org/ns/void#propertyPartition> :c1p1 .
          :c1p1 <http://rdfs.org/ns/void#property> pg:evaluatesOn .
          :p1 <http://rdfs.org/ns/void#property> pg:evaluatesOn ; <http://rdfs.org/ns/void#triples> 1 .
          :p2 <http://rdfs.org/ns/void#property> rdfs:label ; <http://rdfs.org/ns/void#triples> 9 .
        }
        """);
  }

  @AfterAll
  static void stop() {
    server.close();
    STORE.close();
  }

  static List<String> questions() {
    return SavedQuery.all().stream().map(SavedQuery::name).toList();
  }

  @Test
  void listsEveryQuestionUnderItsTopic() {
    String body = page("/questions", 200);
    questions().forEach(name -> assertTrue(body.contains("href=\"/questions/" + name), name));
    assertTrue(body.contains("Benchmarks and results"), body);
    assertTrue(body.contains(SavedQuery.all().size() + " questions"), body);
  }

  @Test
  void findsQuestionsByTheirWords() {
    String body = page("/questions?words=numbers+BENCHMARK", 200);
    assertTrue(body.contains("1 question<"), body);
    assertTrue(body.contains("/questions/results-on-benchmark"), body);
    assertTrue(page("/questions?words=" + encode("<script>"), 200).contains("No question has"));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void answersEveryQuestionOnAPageAndAsAFile(String name) {
    String body = page("/questions/" + name, 200);
    assertHarmless(body);
    assertTrue(body.contains("Open in the editor"), body);
    List<String> files = links(body, "download");
    if (body.contains("role=\"table\"")) {
      assertEquals(2, files.size(), body);
    }
    for (String file : files) {
      assertEquals(200, get(file).statusCode(), file);
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void opensEveryQuestionInTheEditor(String name) {
    String body = page("/query?question=" + name, 200);
    assertHarmless(body);
    String text = textOfEditor(body);
    assertEquals(200, get("/query?query=" + encode(text)).statusCode(), text);
  }

  @Test
  void asksWithWhatWasFilledInAndKeepsIt() {
    String body = page("/questions/about-entity?entity=tinytutor", 200);
    assertTrue(body.contains("name=\"entity\" value=\"tinytutor\""), body);
    assertTrue(body.contains("<a class=\"thing model\" href=\"/id/model/tiny\">TinyTutor</a>"));
    assertTrue(body.contains("href=\"/id/paper/one#abstract-24-65\">in its paper"), body);
    assertTrue(body.contains("data-copies=\"/questions/about-entity?entity&#x3D;tinytutor\""));
    assertEquals(body.replace("tinytutor", "TinyTutor"), page(aboutEntity("TinyTutor"), 200));
  }

  /** The pages look names up in the index first; the endpoint reads every label. */
  @ParameterizedTest
  @ValueSource(
      strings = {"TINYTUTOR", "\"qa\"", "Tiny & <i>Tutor</i>", "nobody", "\"", "<b>base & co</b>"})
  void givesTheSameByNameAsTheEndpoint(String entity) {
    String body = page(aboutEntity(entity), 200);
    String text = page("/query?question=about-entity&entity=" + encode(entity), 200);
    long rows =
        get("/papergraph/sparql?format=csv&query=" + encode(textOfEditor(text)))
                .body()
                .lines()
                .count()
            - 1;
    assertEquals(rows, body.split("<tr role=\"row\">\n?<td", -1).length - 1, body);
  }

  @Test
  void takesAnIriForAName() {
    String body = page(aboutEntity("https://example.org/model/tiny"), 200);
    assertTrue(body.contains("in its paper"), body);
  }

  @ParameterizedTest
  @CsvSource({
    "/questions/about-entity?entiti=x, no parameter entiti",
    "/questions/low-confidence?below=much, is a number",
    "/questions/search-names?words=%22, cannot read",
  })
  void saysWhatIsWrongWithAValue(String path, String message) {
    String body = page(path, 400);
    assertTrue(body.contains("role=\"alert\"") && body.contains(message), body);
    assertTrue(body.contains("<form class=\"asking\""), "the form stays, to be mended");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/questions/nonsense", "/questions/", "/questions/a/b"})
  void helpsWhereThereIsNoSuchQuestion(String path) {
    assertTrue(page(path, 404).contains("All stand at /questions"));
  }

  @Test
  void sortsByAColumnBothWaysAndSaysSo() {
    String query = "SELECT ?n ?word { VALUES (?n ?word) { (9 'b') (10 'a') (UNDEF 'C') } }";
    assertEquals(List.of("9", "10", ""), column(query, ""));
    assertEquals(List.of("9", "10", ""), column(query, "n"));
    assertEquals(List.of("10", "9", ""), column(query, "-n"));
    assertEquals(List.of("10", "9", ""), column(query, "word"));
    String body = page("/query?query=" + encode(query) + "&sort=-n", 200);
    assertTrue(body.contains("aria-sort=\"descending\""), body);
    assertTrue(body.contains("&amp;sort&#x3D;n\">"), body);
  }

  @Test
  void showsLongAnswersInParts() {
    String many = "SELECT ?x { VALUES ?x { %s } }".formatted("1 ".repeat(250));
    String first = page("/query?query=" + encode(many), 200);
    assertTrue(first.contains("250 rows") && first.contains("1 to 100 of 250"), first);
    String last = page("/query?page=9&query=" + encode(many), 200);
    assertTrue(last.contains("201 to 250 of 250"), last);
    String more = "SELECT ?x { VALUES ?x { %s } }".formatted("1 ".repeat(2001));
    String cut = page("/query?query=" + encode(more), 200);
    assertTrue(cut.contains("The first 2,000 rows"), cut);
  }

  @Test
  void drawsCountsAsBarsAndYearsAsAPlot() {
    String counts = "SELECT ?what ?n { VALUES (?what ?n) { ('a' 50) ('b' 100) ('c' 0) } }";
    String body = page("/query?query=" + encode(counts), 200);
    assertTrue(body.contains("<rect width=\"50\" height=\"1\"/>"), body);
    assertTrue(body.contains("<rect width=\"100\" height=\"1\"/>"), body);
    assertEquals(3, body.split("class=\"bar\"", -1).length, "none for zero");
    String years = page("/questions/papers-per-year", 200);
    assertTrue(years.contains("2024, papers: 1 paper") && years.contains("class=\"plot\""), years);
  }

  @Test
  void drawsAGraphWhoseNamesAreLinks() {
    String body = page("/questions/neighbourhood?entity=TinyTutor", 200);
    assertTrue(body.contains("<svg class=\"graph\""), body);
    assertTrue(
        body.contains("<title>TinyTutor outperforms &lt;b&gt;Base &amp; Co&lt;/b&gt;</title>"));
    assertTrue(body.contains("class=\"node model self\""), body);
    assertTrue(body.contains("download=\"neighbourhood.ttl\""), body);
  }

  @Test
  void leavesScriptsInDataWithoutALink() {
    String query = "SELECT ?x { VALUES ?x { <javascript:alert(1)> '<script>' } }";
    assertHarmless(page("/query?query=" + encode(query), 200));
    String drawn = "CONSTRUCT { <javascript:a> <urn:p> <javascript:b> } { }";
    assertHarmless(page("/query?query=" + encode(drawn), 200));
    assertHarmless(page("/query?query=" + encode("</textarea><script>"), 400));
  }

  @ParameterizedTest
  @CsvSource({
    "'SELECT * {\n  ?s ?p', Line 2, ends before it is complete",
    "'SELECT * {\n  ?s ?p }', Line 2, “}” cannot stand here",
    "'SELECT * {\n  ?s pg:x ?o }', Line 2, PREFIX pg: &lt;https://w3id.org/papergraph/ontology#&gt;",
    "'SELECT * {\n ?s nobody:x ?o }', Line 2, Declare its prefix",
    "'SELECT ?x { BIND (1 AS ?x) BIND (2 AS ?x) }', The query cannot be run, ''",
    "'CLEAR ALL', Line 1, What could stand there",
    "'INSERT DATA { <urn:a> <urn:b> 1 }', Line 1, and not changed",
    "'SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }', The query failed, ''",
  })
  void saysWhereAQueryIsWrong(String query, String where, String hint) {
    String body = page("/query?query=" + encode(query), 400);
    assertTrue(body.contains("role=\"alert\""), body);
    assertTrue(body.contains(where) && body.contains(hint), body);
    assertEquals(query.strip(), textOfEditor(body).strip());
  }

  @Test
  void saysThatItTookTooLong() {
    String join = "{ ?a%1$d ?b%1$d ?c%1$d }";
    StringBuilder query = new StringBuilder("SELECT (COUNT(*) AS ?n) {");
    for (int i = 0; i < 12; i++) {
      query.append(join.formatted(i));
    }
    ServerSettings hasty = ServerSettings.DEFAULT.withPort(0).withTimeout(Duration.ofSeconds(1));
    try (GraphServer other = GraphServer.start(STORE, hasty)) {
      HttpResponse<String> answer =
          send(
              HttpRequest.newBuilder(
                  other.address().resolve("/query?query=" + encode(query + "}"))));
      assertEquals(503, answer.statusCode());
      assertTrue(answer.body().contains("longer than 1 second"), answer.body());
    }
  }

  @ParameterizedTest
  @CsvSource({"ASK { ?s ?p ?o }, Yes", "ASK { <urn:no> ?p ?o }, No"})
  void answersYesAndNo(String query, String answer) {
    String body = page("/query?query=" + encode(query), 200);
    assertTrue(body.contains("<p class=\"verdict\">" + answer), body);
    assertEquals(2, links(body, "download").size());
  }

  @Test
  void describes() {
    String body = page("/query?query=" + encode("DESCRIBE <https://example.org/model/qa>"), 200);
    assertTrue(body.contains("/id/model/qa"), body);
  }

  @Test
  void leadsToTheConsoleWithTheQuery() {
    String query = PREFIXES + "SELECT ?l { ?s rdfs:label ?l }";
    String body = page("/query?query=" + encode(query), 200);
    String console = "/ui/#/dataset/papergraph/query?query=PREFIX%20pg%3A";
    assertTrue(body.replace("&#x3D;", "=").contains("href=\"" + console), body);
  }

  @Test
  void completesWithWhatTheStoreHas() {
    HttpResponse<String> answer = get("/query/terms");
    assertEquals("application/json", answer.headers().firstValue("Content-Type").orElse(""));
    String body = answer.body();
    assertTrue(body.contains("\"pg\":\"https://w3id.org/papergraph/ontology#\""), body);
    assertTrue(
        body.contains(
            "\"classes\":[{\"iri\":\"https://w3id.org/papergraph/ontology#Paper\",\"label\":\"paper\",\"count\":2"),
        body);
    int label = body.indexOf("rdf-schema#label");
    int evaluates = body.indexOf("ontology#evaluatesOn");
    assertTrue(label > 0 && label < evaluates, "the most used first: " + body);
    assertTrue(
        body.substring(evaluates)
            .contains("\"classes\":[\"https://w3id.org/papergraph/ontology#Paper\"]"),
        body);
  }

  @Test
  void servesTheEditorUnderTheSamePolicyAsAnyPage() {
    HttpResponse<String> page = get("/query");
    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    assertFalse(policy.contains("unsafe"), policy);
    for (String asset : List.of("yasqe/yasqe.min.js", "yasqe/yasqe.min.css", "editor.js")) {
      assertTrue(page.body().contains("/assets/" + asset), asset);
      assertEquals(200, get("/assets/" + asset).statusCode(), asset);
    }
  }

  private static List<String> column(String query, String sort) {
    String body = page("/query?sort=" + sort + "&query=" + encode(query), 200);
    Matcher cell = Pattern.compile("data-column=\"n\">([^<]*)").matcher(body);
    List<String> column = new ArrayList<>();
    while (cell.find()) {
      column.add(cell.group(1).strip());
    }
    return column;
  }

  private static String aboutEntity(String entity) {
    return "/questions/about-entity?entity=" + encode(entity);
  }

  private static void assertHarmless(String body) {
    assertFalse(body.contains("<script>"), body);
    assertFalse(body.contains("<b>Base"), body);
    assertFalse(body.contains("href=\"javascript:"), body);
    assertFalse(body.contains(" style="), body);
    assertFalse(body.contains("{{"), body);
  }

  private static List<String> links(String body, String attribute) {
    Matcher link = Pattern.compile("href=\"([^\"]*)\" " + attribute).matcher(body);
    List<String> links = new ArrayList<>();
    while (link.find()) {
      links.add(unescaped(link.group(1)));
    }
    return links;
  }

  private static String textOfEditor(String body) {
    Matcher text = Pattern.compile("(?s)<textarea[^>]*>\n?(.*?)</textarea>").matcher(body);
    assertTrue(text.find(), body);
    return unescaped(text.group(1));
  }

  private static String page(String path, int status) {
    HttpResponse<String> answer = get(path);
    assertEquals(status, answer.statusCode(), answer.body());
    return answer.body();
  }

  private static HttpResponse<String> get(String path) {
    return send(
        HttpRequest.newBuilder(server.address().resolve(path)).header("Accept", "text/html,*/*"));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String unescaped(String html) {
    return html.replace("&#x3D;", "=")
        .replace("&#x60;", "`")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
