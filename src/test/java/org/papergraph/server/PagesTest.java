package org.papergraph.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.store.GraphStore;

/** Every page over a store that holds mark-up, quotes and scripts where names should be. */
class PagesTest {
  private static final GraphStore STORE = HostileGraph.store();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String TINY = encode("https://example.org/model/tiny");
  private static final String BASE = encode("https://example.org/model/base");
  private static GraphServer server;

  @BeforeAll
  static void start() {
    server = GraphServer.start(STORE, ServerSettings.DEFAULT.withPort(0));
  }

  @AfterAll
  static void stop() {
    server.close();
    STORE.close();
  }

  /** Every page by its path; */
  static List<String> pages() {
    return List.of(
        "/",
        "/search",
        "/search?q=" + encode("<script>alert(1)</script>\""),
        "/search?q=tiny&kind=model",
        "/search?q=tut",
        "/browse/model",
        "/browse/model?sort=new&year=2024",
        "/browse/dataset?page=7",
        "/browse/task?year=" + encode("\"><script>"),
        "/new",
        "/new?year=2025",
        "/compare",
        "/compare?entity=" + TINY + "&entity=" + BASE,
        "/compare?entity=" + encode("<script>x</script>") + "&entity=TinyTutor",
        "/uses?entity=" + TINY + "&role=usesModel",
        evidence(TINY, "outperforms", BASE),
        evidence(TINY, "parameterCount", "7000000000"),
        evidence(encode("<script>\""), "outperforms", encode("a b")),
        "/id/paper/one",
        "/id/paper/two",
        "/id/model/tiny",
        "/id/model/base",
        "/id/model/qa",
        "/id/model/acc",
        "/id/model/with%20blank",
        "/id/paper/one/assertion/a",
        "/id/paper/one/result/1",
        "/id/paper/one/evidence",
        "/id/graph/ontology",
        "/resource?iri=" + encode("javascript:alert(2)"),
        "/questions",
        "/query",
        "/ontology");
  }

  @Test
  void everyPageEscapesWhatTheDataHold() {
    for (String path : pages()) {
      HttpResponse<String> page = get(path, "text/html");
      assertEquals(200, page.statusCode(), path);
      String body = page.body();
      assertFalse(body.contains("<script>"), path);
      assertFalse(body.contains("<b>Base"), path);
      assertFalse(body.contains("<i>Tutor"), path);
      assertFalse(body.contains("href=\"javascript:"), path);
      assertFalse(body.contains(" style="), path);
      assertFalse(Pattern.compile(" on[a-z]+=").matcher(body).find(), path);
      assertTrue(body.contains("<html lang=\"en\">") && body.contains("<main"), path);
      assertFalse(body.contains("{{"), path);
    }
  }

  @Test
  void everyLinkOfEveryPageLeadsSomewhere() {
    Set<String> links = new TreeSet<>();
    Pattern link = Pattern.compile("(?:href|action)=\"([^\"]*)\"");
    for (String path : pages()) {
      Matcher matcher = link.matcher(get(path, "text/html").body());
      while (matcher.find()) {
        links.add(unescaped(matcher.group(1)).replaceAll("#.*", ""));
      }
    }
    links.removeIf(each -> !each.startsWith("/"));
    assertTrue(links.size() > 40, links.toString());
    for (String each : links) {
      assertEquals(200, get(each, "text/html").statusCode(), each);
    }
  }

  @Test
  void marksTheNamesOfAPaperAndWhereAFactWasRead() {
    String body = get("/id/paper/one", "text/html").body();
    assertTrue(
        body.contains(
            "<a class=\"mention model\" id=\"abstract-40-56\" href=\"/id/model/base\">"
                + "&lt;b&gt;Base &amp; Co&lt;/b&gt;</a>"),
        body);
    assertTrue(body.contains("data-sentence=\"abstract-24-65\""), body);
    assertTrue(body.contains("data-ends=\"abstract-24-33 abstract-40-56\""), body);
    assertTrue(body.contains("id=\"abstract-24-65\""), body);
    assertTrue(body.contains("88% sure"), body);
    assertTrue(body.contains("83.5%"), body);
  }

  @Test
  void tellsOfAnEntityWhatThePapersSay() {
    String body = get("/id/model/tiny", "text/html").body();
    assertTrue(body.contains("2 papers since 2024"), body);
    assertTrue(body.contains("7,000,000,000"), body);
    assertTrue(body.contains("2025, use it: 1 paper"), body);
    assertTrue(body.contains("Papers that use it"), body);
    assertTrue(
        body.contains("<title>TinyTutor outperforms &lt;b&gt;Base &amp; Co&lt;/b&gt;"), body);
  }

  @Test
  void ranksNumbersByWhatIsKnownOfTheMetric() {
    String body = get("/id/model/acc", "text/html").body();
    assertTrue(body.contains("data-sort=\"83.5\""), body);
  }

  @ParameterizedTest
  @CsvSource({
    "tut, TinyTutor",
    "TINYTUTOR, TinyTutor",
    "'tiny tutor', TinyTutor",
    "more of, More of TinyTutor",
    "qa, '\\\"QA\\\"'",
  })
  void suggestsWhileOneTypes(String words, String label) {
    HttpResponse<String> answer = get("/suggest?q=" + encode(words), "application/json");
    assertEquals("application/json", answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.body().startsWith("[{\"thing\":{\"label\":\"" + label + "\""), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "*", "\"", "((", "AND", "\\", "a:b~^2", "😀"})
  void searchesForAnythingWithoutComplaint(String words) {
    assertEquals(200, get("/suggest?q=" + encode(words), "application/json").statusCode());
    assertEquals(200, get("/search?q=" + encode(words), "text/html").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "/id/model/tiny, text/html, text/html",
    "/id/model/tiny, text/turtle, text/turtle",
    "/id/model/tiny, application/ld+json, application/ld+json",
    "/id/model/tiny, application/n-triples, application/n-triples",
    "/id/model/tiny, application/rdf+xml, application/rdf+xml",
    "/id/paper/one, application/trig, application/trig",
    "/id/paper/one, 'text/html;q=0.5,text/turtle;q=0.9', text/turtle",
    "/id/paper/one, 'application/pdf, */*;q=0.1', text/html",
    "/id/paper/one, '', text/html",
    "/id/model/tiny.ttl, text/html, text/turtle",
    "/id/model/tiny.jsonld, text/html, application/ld+json",
    "/id/model/tiny.nt, '*/*', application/n-triples",
    "/id/model/tiny.rdf, '*/*', application/rdf+xml",
    "/id/paper/one.trig, '*/*', application/trig",
    "/id/paper/one.html, text/turtle, text/html",
    "/ontology, text/turtle, text/turtle",
    "/ontology, application/ld+json, application/ld+json",
    "/ontology.rdf, text/html, application/rdf+xml",
    "/resource?iri=javascript:alert(2), text/turtle, text/turtle",
  })
  void givesWhatTheClientWouldRatherHave(String path, String accept, String type) {
    HttpResponse<String> answer = get(path, accept);
    assertEquals(200, answer.statusCode());
    assertEquals(
        type, answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
    assertTrue(answer.headers().allValues("Vary").toString().contains("Accept"), answer.toString());
    assertFalse(answer.body().isBlank());
  }

  @Test
  void givesAPaperWithItsEvidenceInGraphsAndWithoutElsewhere() {
    String graphs = get("/id/paper/one.trig", "").body();
    assertTrue(graphs.contains("evidenceText"), graphs);
    String triples = get("/id/paper/one.ttl", "").body();
    assertTrue(triples.contains("pg:outperforms"), triples);
    assertFalse(triples.contains("evidenceText"), triples);
  }

  @Test
  void speaksJsonWithTheTermsOfTheOntology() {
    String body = get("/id/paper/one.jsonld", "").body();
    assertTrue(body.contains("\"evaluatesOn\":\"https://example.org/model/qa\""), body);
    assertTrue(body.contains("\"@context\""), body);
    assertTrue(get("/context.jsonld", "").body().contains("\"evaluatesOn\""));
  }

  @Test
  void namesTheOtherFormatsTheAddressToCiteAndTheLicence() {
    List<String> links = get("/id/model/tiny", "text/html").headers().allValues("Link");
    String all = String.join("\n", links);
    assertTrue(
        all.contains("</id/model/tiny.ttl>; rel=\"alternate describedby\"; type=\"text/turtle\""),
        all);
    assertTrue(all.contains("<https://example.org/model/tiny>; rel=\"cite-as\""), all);
    assertTrue(all.contains("<https://example.org/licence>; rel=\"license\""), all);
    String data = String.join("\n", get("/id/model/tiny.ttl", "").headers().allValues("Link"));
    assertTrue(data.contains("<https://example.org/model/tiny>; rel=\"describes\""), data);
  }

  @Test
  void tellsWhoHasItAlreadySo() {
    HttpResponse<String> first = get("/id/model/tiny.ttl", "");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        send(HttpRequest.newBuilder(uri("/id/model/tiny.ttl")).header("If-None-Match", tag));
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(tag, again.headers().firstValue("ETag").orElse(""));
    String page = get("/id/model/tiny", "text/html").headers().firstValue("ETag").orElseThrow();
    assertFalse(tag.equals(page));
  }

  @Test
  void helpsWhereAFormatCannotBeHad() {
    HttpResponse<String> answer = get("/id/model/tiny", "application/pdf");
    assertEquals(406, answer.statusCode());
    assertTrue(answer.body().contains("text/turtle  /id/model/tiny.ttl"), answer.body());
  }

  @Test
  void writesIrisThatReadersTakeEvenIfTheDataHoldNone() {
    for (String ending : List.of("ttl", "nt", "rdf", "trig", "jsonld")) {
      String body = get("/id/model/with%20blank." + ending, "").body();
      assertTrue(body.contains("https://example.org/model/with%20blank"), body);
      assertFalse(body.contains("with blank"), body);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/model/nobody", "/id/", "/browse/nothing", "/browse/", "/uses?entity=x&role=y",
        "/resource?iri=urn:x", "/resource", "/id/model/%3Cscript%3E", "/ontology/x", "/id/%FF"
      })
  void helpsWhereThereIsNothing(String path) {
    HttpResponse<String> answer = get(path, "text/html");
    assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, answer.toString());
    assertFalse(answer.body().contains("<script>"), answer.body());
    assertFalse(answer.body().contains("Exception"), answer.body());
  }

  @Test
  void leadsFromAnyAddressOfOursToItsPage() {
    HttpResponse<String> own = get("/resource?iri=" + TINY, "text/html");
    assertEquals(303, own.statusCode());
    assertEquals("/id/model/tiny", own.headers().firstValue("Location").orElse(""));
    String term = encode("https://w3id.org/papergraph/ontology#evaluatesOn");
    assertEquals(
        "/ontology#evaluatesOn",
        get("/resource?iri=" + term, "text/html").headers().firstValue("Location").orElse(""));
    HttpResponse<String> graph = get("/id/graph/ontology", "text/turtle");
    assertEquals(303, graph.statusCode());
    String location = graph.headers().firstValue("Location").orElse("");
    assertEquals(200, get(location, "text/turtle").statusCode());
  }

  private static String evidence(String subject, String predicate, String object) {
    String term = encode("https://w3id.org/papergraph/ontology#" + predicate);
    return "/evidence?subject=" + subject + "&predicate=" + term + "&object=" + object;
  }

  private static HttpResponse<String> get(String path, String accept) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    return send(accept.isEmpty() ? request : request.header("Accept", accept));
  }

  private static URI uri(String path) {
    return server.address().resolve(path);
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
    return html.replace("&amp;", "&").replace("&#x3D;", "=").replace("&quot;", "\"");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
