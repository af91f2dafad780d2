package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {
  private static final String CONSTRUCT =
      "PREFIX pg: <https://w3id.org/papergraph/ontology#>\n"
          + "CONSTRUCT { ?a pg:outperforms ?b } WHERE { ?a pg:outperforms ?b }";
  private static final String SELECT =
      "PREFIX pg: <https://w3id.org/papergraph/ontology#>\n"
          + "SELECT ?paper WHERE { ?paper pg:introduces ?e }";

  @TempDir private static Path shared;
  @TempDir private Path directory;
  private static String store;

  @BeforeAll
  static void build() {
    store = shared.resolve("store").toString();
    Run run = Run.of("build", "src/test/resources/manual/papers.jsonl", "--store", store, "-q");
    assertEquals(1, run.code(), run.err());
  }

  @BeforeEach
  void writeQueries() throws IOException {
    Files.writeString(directory.resolve("construct.rq"), CONSTRUCT);
    Files.writeString(directory.resolve("select.rq"), SELECT);
    Files.writeString(directory.resolve("ask.rq"), "ASK { ?s ?p ?o }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format pdf | no format is called pdf: use one of nq, trig, jsonld, nt, ttl, rdfxml, csv,"
            + " graphml, nanopub",
        "--format nq,ttl | several formats need a place for each",
        "--format csv | csv gives three tables",
        "--format csv --table papers | no table is called papers",
        "--format nq --table facts | --table goes with --format csv",
        "--format graphml --no-evidence | graphml is made of the evidence",
        "--format jsonld --triple-terms | jsonld cannot hold triple terms",
        "--format csv --table facts --triple-terms | csv cannot hold triple terms",
        "--format nq --paper nonsense | no paper has \"nonsense\"",
        "--format nq --param x=y | --param goes with --query",
        "--format nq --query surveys --paper x | --paper and --query both choose",
        "--format nq --query nonsense | no query is called nonsense",
        "--format nq --query @/ask.rq | gives no graph and no papers",
        "--format nq --query @/construct.rq | stand in no graph",
        "--format nq --license by-4.0 | is no IRI",
        "--format nq --date yesterday | is no day",
        "--format nq -o @/no/such/place | cannot be written",
        "--format nq -o @ | is a directory",
        "--format nq --directory @ | is there already",
        "--format nq -o @/x --directory @/y | both say where to write",
      })
  void saysWhatIsWrongAndLeavesNothing(String options, String message) throws IOException {
    Set<String> before = files();
    Run run = export(options.replace("@", directory.toString()).split(" "));
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
    assertEquals(before, files());
  }

  @Test
  void aFailureLeavesTheOldFile() throws IOException {
    Path file = directory.resolve("old.nq");
    Files.writeString(file, "precious");
    Run run = export("--format", "nq", "-o", file.toString(), "--paper", "nonsense");
    assertEquals(2, run.code());
    assertEquals("precious", Files.readString(file));
    assertEquals(0, export("--format", "nq", "-o", file.toString()).code());
    assertTrue(Files.size(file) > 1000);
    assertEquals(Set.of("ask.rq", "construct.rq", "old.nq", "select.rq"), files());
  }

  @Test
  void onePaperIsItsTwoGraphs() {
    Run run = export("--format", "nq", "--sorted", "--paper", "TinyTutor");
    assertEquals(0, run.code(), run.err());
    Set<String> graphs = new TreeSet<>();
    parse(run.out(), Lang.NQUADS).listGraphNodes().forEachRemaining(g -> graphs.add(g.getURI()));
    String paper = "https://w3id.org/papergraph/id/paper/example-1";
    assertEquals(Set.of(paper, paper + "/evidence"), graphs);
    assertEquals(run, export("--format", "nq", "--sorted", "--paper", paper));
  }

  @Test
  void aQueryGivesItsTriples() {
    Run run = export("--format", "nt", "--query", directory.resolve("construct.rq").toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().lines().count() > 0);
    run.out().lines().forEach(line -> assertTrue(line.contains("ontology#outperforms"), line));
  }

  @Test
  void aQueryChoosesPapersForEveryFormat() {
    String query = directory.resolve("select.rq").toString();
    Run run = export("--format", "csv", "--table", "facts", "--query", query);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("paper,title,"), run.out());
    assertTrue(run.out().lines().count() > 5, run.out());
  }

  @Test
  void zippedOrNotTheBytesAreTheSame() throws IOException {
    Path plain = directory.resolve("a.graphml");
    Path zipped = directory.resolve("a.graphml.gz");
    export("--format", "graphml", "-o", plain.toString());
    export("--format", "graphml", "--gzip", "-o", zipped.toString());
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(zipped))) {
      assertArrayEquals(Files.readAllBytes(plain), in.readAllBytes());
    }
  }

  @Test
  void aDirectoryHasEveryFormatAndItsDescriptions() throws IOException {
    Path dump = directory.resolve("dump");
    Run run = export("--format", "trig,csv,nanopub", "--directory", dump.toString());
    assertEquals(new Run(0, "", ""), run);
    try (Stream<Path> files = Files.list(dump)) {
      assertEquals(
          List.of(
              "SHA256SUMS",
              "croissant.json",
              "description.ttl",
              "entities.csv",
              "facts.csv",
              "nanopublications.trig",
              "papergraph.trig",
              "results.csv"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void ctrlCLeavesNothing() throws IOException, InterruptedException {
    Path file = directory.resolve("half.nq");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HalfWritten.class.getName(),
                file.toString())
            .start();
    try {
      assertEquals('h', process.getInputStream().read());
      assertEquals(4, files().size(), "the draft is there: " + files());
      process.destroy();
      assertTrue(process.waitFor(1, TimeUnit.MINUTES));
      assertFalse(Files.exists(file));
      assertEquals(Set.of("ask.rq", "construct.rq", "select.rq"), files());
    } finally {
      process.destroyForcibly();
    }
  }

  /** A process that writes half a file, says so, and waits to be stopped. */
  static final class HalfWritten {
    private HalfWritten() {}

    /** Writes to the file that is given. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
      try (WholeOutput output = WholeOutput.file(Path.of(arguments[0]))) {
        Files.writeString(output.draft(), "half");
        System.out.print('h');
        System.out.flush();
        Thread.sleep(Long.MAX_VALUE);
      }
    }
  }

  private static org.apache.jena.sparql.core.DatasetGraph parse(String text, Lang lang) {
    return RDFParser.create()
        .source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .lang(lang)
        .toDatasetGraph();
  }

  private static Run export(String... options) {
    return Run.of(
        Stream.concat(Stream.of("export", "--store", store), Stream.of(options))
            .toArray(String[]::new));
  }

  private Set<String> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      Set<String> names = new TreeSet<>();
      files.forEach(file -> names.add(file.getFileName().toString()));
      return names;
    }
  }
}
