package org.papergraph.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Measures how long pages take under load. Not a test: a program to run against a server.
 *
 * <pre>
 * papergraph serve --store DIR --port 3290
 * java -cp target/test-classes org.papergraph.server.PageLoad http://localhost:3290/ 60 8
 * </pre>
 *
 * The clients ask, one request after the other, for pages of random papers, of random and of the
 * most used entities, and for every other kind of page in turn. The choice is the same each time.
 */
public final class PageLoad {
  private static final String PREFIXES =
      "PREFIX pg: <https://w3id.org/papergraph/ontology#> "
          + "PREFIX dcterms: <http://purl.org/dc/terms/> ";
  private static final int SAMPLE = 300;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;
  private final Map<String, List<String>> paths = new LinkedHashMap<>();
  private final Map<String, List<Double>> times = new LinkedHashMap<>();
  private int errors;

  private PageLoad(URI server) {
    this.server = server;
  }

  /** Arguments: address of the server, seconds, parallel clients. */
  public static void main(String[] arguments) throws Exception {
    PageLoad load = new PageLoad(URI.create(arguments[0]));
    load.choosePaths();
    int seconds = Integer.parseInt(arguments[1]);
    load.run(seconds, Integer.parseInt(arguments[2]));
    load.report(seconds);
  }

  private void choosePaths() {
    List<String> papers = sample("SELECT ?x { GRAPH ?x { ?x dcterms:title ?title } }", false);
    List<String> entities =
        sample("SELECT ?x { ?x a pg:Entity FILTER EXISTS { ?p pg:mentions ?x } }", false);
    List<String> used =
        sample(
            "SELECT ?x (COUNT(*) AS ?n) { GRAPH ?p { ?p pg:mentions ?x } } "
                + "GROUP BY ?x ORDER BY DESC(?n) ?x LIMIT 100",
            true);
    paths.put("home", List.of("/"));
    paths.put("paper", local(papers, ""));
    paths.put("entity, any", local(entities, ""));
    paths.put("entity, 100 most used", local(used, ""));
    paths.put("Turtle of an entity", local(entities, ".ttl"));
    paths.put("TriG of a paper", local(papers, ".trig"));
    paths.put("JSON-LD of a paper", local(papers, ".jsonld"));
    paths.put("suggest", suggestions());
    paths.put("search", List.of("/search?q=language+mod", "/search?q=a", "/search?q=gsm8k"));
    paths.put("browse", browsing());
    paths.put("new", List.of("/new", "/new?year=2024", "/new?page=40"));
    paths.put("compare", comparisons(used));
    paths.put("uses", uses(used));
    paths.put("evidence", evidence());
    paths.put("ontology", List.of("/ontology"));
    paths
        .keySet()
        .forEach(kind -> times.put(kind, Collections.synchronizedList(new ArrayList<>())));
  }

  private List<String> sample(String query, boolean ordered) {
    String csv = body("/papergraph/sparql?query=" + encode(PREFIXES + query), "text/csv");
    List<String> iris = new ArrayList<>();
    for (String line : csv.split("\r\n")) {
      if (line.startsWith("http")) {
        iris.add(line.replaceAll(",.*", ""));
      }
    }
    if (!ordered) {
      Collections.sort(iris);
      Collections.shuffle(iris, new Random(1));
    }
    return iris.subList(0, Math.min(SAMPLE, iris.size()));
  }

  private static List<String> local(List<String> iris, String ending) {
    return iris.stream().map(iri -> iri.replaceFirst(".*?/id/", "/id/") + ending).toList();
  }

  private static List<String> suggestions() {
    List<String> suggestions = new ArrayList<>();
    for (String words : List.of("retrieval augm", "gpt-4", "llama", "bench", "s", "re")) {
      for (int end = 1; end <= words.length(); end++) {
        suggestions.add("/suggest?q=" + encode(words.substring(0, end)));
      }
    }
    return suggestions;
  }

  private static List<String> browsing() {
    List<String> pages = new ArrayList<>();
    for (String type : List.of("model", "dataset", "benchmark", "technique", "task", "metric")) {
      for (String rest : List.of("", "?sort=new", "?year=2024", "?sort=new&year=2023&page=2")) {
        pages.add("/browse/" + type + rest);
      }
    }
    return pages;
  }

  private static List<String> comparisons(List<String> used) {
    List<String> pages = new ArrayList<>();
    for (int i = 0; i + 2 < used.size(); i++) {
      pages.add(
          "/compare?entity=%s&entity=%s".formatted(encode(used.get(i)), encode(used.get(i + 2))));
    }
    return pages;
  }

  private static List<String> uses(List<String> used) {
    List<String> pages = new ArrayList<>();
    for (String entity : used) {
      for (String role : List.of("usesModel", "usesTechnique", "evaluatesOn", "addressesTask")) {
        pages.add("/uses?entity=%s&role=%s".formatted(encode(entity), role));
      }
    }
    return pages;
  }

  private List<String> evidence() {
    String csv =
        body(
            "/papergraph/sparql?query="
                + encode(PREFIXES + "SELECT ?s ?o { ?s pg:appliedTo ?o } ORDER BY ?s ?o LIMIT 300"),
            "text/csv");
    List<String> pages = new ArrayList<>();
    for (String line : csv.split("\r\n")) {
      String[] pair = line.split(",");
      if (pair.length == 2 && pair[0].startsWith("http")) {
        pages.add(
            "/evidence?subject=%s&predicate=%s&object=%s"
                .formatted(
                    encode(pair[0]),
                    encode("https://w3id.org/papergraph/ontology#appliedTo"),
                    encode(pair[1])));
      }
    }
    return pages;
  }

  private void run(int seconds, int clients) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    for (int i = 0; i < clients; i++) {
      Random choice = new Random(i);
      threads.execute(() -> browse(choice, end));
    }
    threads.shutdown();
    threads.awaitTermination(seconds + 60L, TimeUnit.SECONDS);
  }

  private void browse(Random choice, long end) {
    List<String> kinds = List.copyOf(paths.keySet());
    while (System.nanoTime() < end) {
      String kind = kinds.get(choice.nextInt(kinds.size()));
      List<String> pages = paths.get(kind);
      String path = pages.get(choice.nextInt(pages.size()));
      long start = System.nanoTime();
      int status = get(path, "text/html").statusCode();
      times.get(kind).add((System.nanoTime() - start) / 1e6);
      if (status != 200) {
        synchronized (this) {
          errors++;
          System.out.println(status + " " + path);
        }
      }
    }
  }

  private void report(int seconds) {
    System.out.println("| page | requests | median ms | p95 ms | p99 ms | slowest ms |");
    System.out.println("|---|---|---|---|---|---|");
    List<Double> all = new ArrayList<>();
    times.forEach(
        (kind, each) -> {
          all.addAll(each);
          line(kind, each);
        });
    line("all", all);
    System.out.printf(
        Locale.ROOT,
        "%n%.0f requests a second, %d errors%n",
        all.size() / (double) seconds,
        errors);
  }

  private static void line(String kind, List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.0f | %.0f | %.0f | %.0f |%n",
        kind,
        sorted.size(),
        share(sorted, 0.5),
        share(sorted, 0.95),
        share(sorted, 0.99),
        share(sorted, 1));
  }

  private static double share(List<Double> sorted, double share) {
    return sorted.isEmpty()
        ? 0
        : sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(share * sorted.size()) - 1));
  }

  private String body(String path, String accept) {
    return get(path, accept).body();
  }

  private HttpResponse<String> get(String path, String accept) {
    try {
      return client.send(
          HttpRequest.newBuilder(server.resolve(path)).header("Accept", accept).build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
