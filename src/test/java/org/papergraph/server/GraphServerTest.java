package org.papergraph.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.domain.UserException;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Prefixes;
import org.papergraph.store.Quads;
import org.papergraph.store.QueryRunner;
import org.papergraph.store.ResultFormat;

class GraphServerTest {
  private static final ServerSettings ANY_PORT = ServerSettings.DEFAULT.withPort(0);
  private static final String COUNT = "SELECT (count(*) AS ?n) { ?s ?p ?o }";
  private static final GraphStore STORE = GraphStore.inMemory();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static GraphServer server;

  @BeforeAll
  static void start() {
    Quads.load(
        STORE,
        """
        GRAPH p:a { p:a a pg:Paper ; dcterms:title "Parsing" . e:bert rdfs:label "BERT" }
        GRAPH p:b { p:b a pg:Paper . e:bert rdfs:label "BERT" ; skos:altLabel "BERT parser" }
        """);
    STORE.reindexText();
    server = GraphServer.start(STORE, ANY_PORT);
  }

  @AfterAll
  static void stop() {
    server.close();
    STORE.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"papergraph/sparql", "papergraph/query", "papergraph", "ui/papergraph/"})
  void answersQueriesByGetFromTheUnion(String path) {
    HttpResponse<String> answer = get(path + "?query=" + encode(COUNT), "Accept", "text/csv");
    assertEquals("n\r\n5\r\n", answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-query, ''",
    "application/x-www-form-urlencoded, query=",
  })
  void answersQueriesByPost(String type, String prefix) {
    String body = prefix.isEmpty() ? COUNT : prefix + encode(COUNT);
    for (String path : new String[] {"papergraph/sparql", "ui/papergraph/sparql"}) {
      HttpResponse<String> answer =
          send(request(path, "Content-Type", type, "Accept", "text/csv").POST(publish(body)));
      assertEquals("n\r\n5\r\n", answer.body());
    }
  }

  @Test
  void queryRunnerAsksItLikeAnyEndpoint() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String endpoint = server.endpoint().toString();
    QueryRunner.at(endpoint, Prefixes.wellKnown()).run(COUNT, ResultFormat.TABLE, out);
    assertEquals("n\n-\n5\n", out.toString(StandardCharsets.UTF_8));
    QueryRunner lost = QueryRunner.at(endpoint + "/nothing", Prefixes.wellKnown());
    UserException e =
        assertThrows(UserException.class, () -> lost.run(COUNT, ResultFormat.CSV, out));
    assertTrue(e.getMessage().contains("answered 4"), e.getMessage());
  }

  @Test
  void searchesNames() {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> "
            + "SELECT ?lit { (?s ?score ?lit) text:query 'parse parser' } ORDER BY ?lit";
    assertEquals("lit\r\nBERT parser\r\nParsing\r\n", csv(query).body());
  }

  @Test
  void namesTheLineOfAMistake() {
    HttpResponse<String> answer = csv("SELECT * {\n ?s ?p");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("line 2"), answer.body());
  }

  @Test
  void givesWholeGraphsByTheGraphStoreProtocol() {
    HttpResponse<String> answer =
        get(
            "papergraph/data?graph=" + encode(Quads.PAPERS + "a"),
            "Accept",
            "application/n-triples");
    assertEquals(3, answer.body().lines().count(), answer.body());
    assertEquals(404, get("papergraph/data?graph=urn:none").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "POST, papergraph, update=CLEAR ALL, application/x-www-form-urlencoded",
    "POST, papergraph/sparql, update=CLEAR ALL, application/x-www-form-urlencoded",
    "POST, papergraph/sparql, CLEAR ALL, application/sparql-update",
    "POST, papergraph/update, CLEAR ALL, application/sparql-update",
    "POST, papergraph, <urn:a> <urn:b> <urn:c> ., text/turtle",
    "POST, papergraph/data?default, <urn:a> <urn:b> <urn:c> ., text/turtle",
    "PUT, papergraph/data?graph=urn:g, <urn:a> <urn:b> <urn:c> ., text/turtle",
    "PUT, papergraph/x, <urn:a> <urn:b> <urn:c> ., text/turtle",
    "DELETE, papergraph/data?graph=https://example.org/paper/a, '', text/plain",
    "PATCH, papergraph, '', text/plain",
    "POST, ui/papergraph/update, CLEAR ALL, application/sparql-update",
  })
  void changesNothing(String method, String path, String body, String type) {
    HttpResponse<String> answer =
        send(request(path, "Content-Type", type).method(method, publish(body)));
    assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, answer.toString());
    assertEquals("n\r\n5\r\n", csv(COUNT).body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST $/datasets",
        "DELETE $/datasets/papergraph",
        "POST $/compact/papergraph",
        "POST $/ping",
        "POST $/backup/papergraph",
        "GET $/backup/papergraph",
        "GET $/compact/x",
        "GET $/logs",
        "POST ui/$/datasets",
        "DELETE ui/$/datasets/papergraph",
        "GET $/sleep",
        "GET ui/$/reload",
        "TRACE health"
      })
  void refusesAdministration(String call) {
    String[] parts = call.split(" ");
    HttpResponse<String> answer = send(request(parts[1]).method(parts[0], BodyPublishers.noBody()));
    assertTrue(answer.statusCode() == 403 || answer.statusCode() == 405, answer.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$/ping", "$/server", "$/stats", "$/stats/papergraph", "$/datasets", "$/tasks",
        "$/metrics", "ui/$/ping", "ui/$/server", "ui/$/stats/papergraph", "ui/$/tasks", "ui/"
      })
  void showsWhatTheConsoleNeeds(String path) {
    assertEquals(200, get(path).statusCode());
  }

  @Test
  void sendsNoRequestsElsewhere() {
    HttpResponse<String> answer =
        csv("SELECT * { SERVICE <%ssparql> { ?s ?p ?o } }".formatted(server.address()));
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains("SERVICE"), answer.body());
  }

  @Test
  void stopsQueriesThatTakeTooLong() {
    try (GraphServer impatient =
        GraphServer.start(STORE, ANY_PORT.withTimeout(Duration.ofMillis(50)))) {
      String join = "{ ?a%1$d ?b%1$d ?c%1$d }";
      StringBuilder query = new StringBuilder("SELECT (count(*) AS ?n) {");
      for (int i = 0; i < 12; i++) {
        query.append(join.formatted(i));
      }
      String path = "papergraph/sparql?timeout=100&query=" + encode(query + "}");
      HttpResponse<String> answer = send(HttpRequest.newBuilder(impatient.address().resolve(path)));
      assertEquals(503, answer.statusCode());
    }
  }

  @Test
  void tellsItsHealth() {
    HttpResponse<String> answer = get("health");
    assertEquals("{\"status\":\"up\",\"papers\":2}\n", answer.body());
    assertEquals("application/json", header(answer, "Content-Type").replaceAll(";.*", ""));
  }

  @Test
  void countsRequestsForPrometheus() {
    csv(COUNT);
    assertTrue(get("$/metrics").body().contains("fuseki_requests"));
  }

  @Test
  void letsPagesOfOthersQueryWithoutCredentials() {
    HttpResponse<String> answer =
        send(
            request(
                    "papergraph/sparql",
                    "Origin",
                    "https://example.com",
                    "Access-Control-Request-Method",
                    "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, answer.statusCode());
    for (HttpResponse<String> each : List.of(answer, csv(COUNT), csv("SELECT"))) {
      assertEquals("*", header(each, "Access-Control-Allow-Origin"));
      assertEquals("", header(each, "Access-Control-Allow-Credentials"));
    }
    assertEquals("", header(get("health"), "Access-Control-Allow-Origin"));
  }

  @Test
  void zipsLongAnswers() throws IOException, InterruptedException {
    String query = "SELECT * { VALUES ?x { 1 2 3 4 5 6 7 8 9 } ?a ?b ?c . ?d ?e ?f }";
    HttpRequest request =
        request("papergraph/sparql?query=" + encode(query), "Accept-Encoding", "gzip").build();
    HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
    assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
    assertEquals((byte) 0x1f, answer.body()[0]);
  }

  @Test
  void startsWithAPageOfOurs() {
    HttpResponse<String> page = get("");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("papergraph</title>"));
    String policy = header(page, "Content-Security-Policy");
    assertTrue(policy.contains("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals("nosniff", header(page, "X-Content-Type-Options"));
    assertEquals("no-referrer", header(page, "Referrer-Policy"));
    assertEquals(200, get("assets/style.css").statusCode());
  }

  @Test
  void tellsBrowsersOfErrorsInAPageAndOthersInALine() {
    HttpResponse<String> page = get("nothing", "Accept", "text/html");
    assertEquals(404, page.statusCode());
    assertTrue(page.body().contains("<h1>Not found</h1>"), page.body());
    assertEquals("404 Not found\n", get("nothing").body());
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "65536, 1", "0, 0", "0, -5"})
  void refusesSettingsThatMakeNoSense(int port, int seconds) {
    Duration timeout = Duration.ofSeconds(seconds);
    assertThrows(UserException.class, () -> new ServerSettings("localhost", port, timeout));
  }

  @Test
  void redirectsToTheFolderOfTheConsole() {
    HttpResponse<String> answer = get("ui");
    assertEquals(302, answer.statusCode());
    assertTrue(header(answer, "Location").endsWith("ui/"));
  }

  @Test
  void saysThatThePortIsInUse() {
    int port = server.address().getPort();
    assertNotEquals(0, port);
    UserException e =
        assertThrows(UserException.class, () -> GraphServer.start(STORE, ANY_PORT.withPort(port)));
    assertTrue(e.getMessage().startsWith("port " + port + " is in use"), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "no.such.host.invalid"})
  void saysThatItCannotListenOnAHostThatIsNotThisOne(String host) {
    UserException e =
        assertThrows(UserException.class, () -> GraphServer.start(STORE, ANY_PORT.withHost(host)));
    assertTrue(e.getMessage().contains(host), e.getMessage());
  }

  private static HttpResponse<String> csv(String query) {
    return get("papergraph/sparql?query=" + encode(query), "Accept", "text/csv");
  }

  private static HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers));
  }

  private static HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
    return headers.length == 0 ? request : request.headers(headers);
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

  private static HttpRequest.BodyPublisher publish(String body) {
    return BodyPublishers.ofString(body);
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
