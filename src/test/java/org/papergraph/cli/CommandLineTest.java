package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.store.OpenStore;

/** What a user gets to read, and the exit code, when input or use is wrong. */
class CommandLineTest {
  private static final String GOOD =
      """
      {"title": "ABC: A Model", "abstract": "We introduce ABC, a language model."}
      """;

  @TempDir private Path directory;

  @Test
  void namesAMissingFile() {
    assertRefused("missing.jsonl", "missing.jsonl: no such file");
  }

  @Test
  void namesADirectory() throws IOException {
    Files.createDirectory(directory.resolve("papers"));
    assertRefused("papers", "papers: is a directory");
  }

  @ParameterizedTest
  @CsvSource({
    "empty.jsonl, '', is empty",
    "paper.jsonl, %PDF-1.7, is a PDF file",
    "papers.jsonl.gz, '{\"title\": \"A\"}', is not packed with gzip",
    "array.json, '[{\"title\": \"A\"}]', is one JSON array",
    "page.jsonl, 'Some words', line 1 is not a JSON object"
  })
  void saysWhatAFileIsInstead(String name, String content, String message) throws IOException {
    Files.writeString(directory.resolve(name), content);
    assertRefused(name, message);
  }

  /** Nothing good in it: exit 2, the message, and no store on the disk. */
  private void assertRefused(String input, String message) {
    Run run = build(directory.resolve(input).toString());
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
    assertFalse(Files.exists(directory.resolve("store")));
  }

  @Test
  void buildsAllThatIsGoodBesideAllThatIsBad() throws IOException {
    Path papers = directory.resolve("papers.jsonl");
    Files.writeString(papers, GOOD);
    append(papers, "{\"abstract\": \"No title.\"}\n");
    append(papers, "{\"title\": \"No abstract\"}\n");
    append(papers, GOOD);
    append(papers, "{\"title\": \"One word\", \"abstract\": \"Word\"}\n");
    append(papers, "{\"title\": \"Long\", \"abstract\": \"%s\"}\n".formatted(longAbstract()));
    append(papers, "{\"title\": \"Bytes\", \"abstract\": \"Broken \u00ff.\"}\n");
    append(papers, "{\"title\": \"Cut\n");

    Run run = build(papers.toString(), directory.resolve("missing.txt").toString());

    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().contains("papers.jsonl:2: "), run.err());
    assertTrue(run.err().contains("papers.jsonl:3: "), run.err());
    assertTrue(run.err().contains("papers.jsonl:4: the same paper as"), run.err());
    assertTrue(run.err().contains("papers.jsonl:7: "), run.err());
    assertTrue(run.err().contains("papers.jsonl:8: "), run.err());
    assertTrue(run.err().contains("missing.txt: no such file"), run.err());
    assertTrue(run.err().contains("3 papers, 5 rejected, 1 input not to be read; "), run.err());
    assertEquals(
        "title\r\nABC: A Model\r\nLong\r\nOne word\r\n",
        Run.withInput(
                "SELECT ?title { ?p <http://purl.org/dc/terms/title> ?title ;"
                    + " a <https://w3id.org/papergraph/ontology#Paper> } ORDER BY ?title",
                "query",
                "-",
                "--store",
                store(),
                "--format",
                "csv")
            .out());
  }

  /** Latin-1, so that one character above 127 is a byte that UTF-8 does not know. */
  private static void append(Path file, String line) throws IOException {
    Files.write(
        file, line.getBytes(StandardCharsets.ISO_8859_1), java.nio.file.StandardOpenOption.APPEND);
  }

  private static String longAbstract() {
    String sentence = "We evaluate ABC on GSM8K and compare it with GPT-4, which reaches 83.8%. ";
    return sentence.repeat(100_000 / sentence.length() + 1);
  }

  @Test
  void evaluatesNothingWithoutCorpusOrGold() {
    Run run = Run.of("evaluate", "--gold", "gold.jsonl");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--gold together with --papers"), run.err());
  }

  @Test
  void trainsNothingFromABrokenCorpus() throws IOException {
    Path corpus = directory.resolve("corpus.jsonl");
    Files.writeString(
        corpus,
        "{\"text\": \"Short.\", \"entities\": [{\"start\": 0, \"end\": 99, \"type\": \"Task\"}]}\n");
    Path papers = directory.resolve("papers.jsonl");
    Files.writeString(papers, GOOD);
    Path model = directory.resolve("model");
    Run run =
        Run.of("train", corpus.toString(), "--papers", papers.toString(), "-o", model.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("corpus.jsonl, line 1"), run.err());
    assertFalse(Files.exists(model), "nothing is written");
  }

  @Test
  void saysWhoHasTheStore() throws IOException, InterruptedException {
    Files.writeString(directory.resolve("papers.jsonl"), GOOD);
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OpenStore.class.getName(),
                store())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertEquals("open", holder.inputReader().readLine());
      Run run = build(directory.resolve("papers.jsonl").toString());
      assertEquals(2, run.code());
      assertTrue(run.err().contains("is in use by process " + holder.pid()), run.err());
    } finally {
      holder.getOutputStream().close();
      assertEquals(0, holder.waitFor());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "buidl, Did you mean: build",
    "build, Missing required",
    "build x --store s --threads 0, --threads is 1 or more",
    "build x --store s --min-confidence 2, --min-confidence lies between 0 and 1",
    "query nonsense, no query is called nonsense",
    "query surveys --store nowhere, nowhere does not exist",
    "query surveys --store a --endpoint b, mutually exclusive",
    "query who-introduced --param x=1, has no parameter x",
    "query surveys --endpoint http://localhost:1/none, does not answer",
    "export --store nowhere --format nq, nowhere does not exist",
    "export --store nowhere --format pdf, no format is called pdf",
    "serve --store nowhere, nowhere does not exist",
    "serve --store nowhere --port 99999, --port lies between",
    "explain nonsense, no paper has \"nonsense\"",
    "explain language, papers have \"language\" in their title",
  })
  void saysWhatIsWrongWithACommand(String line, String message) {
    Run run = Run.of(line.split(" "));
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
  }

  @Test
  void hasHelpForEveryCommandAndListsTheQuestions() {
    for (String command : Main.commandLine(Streams.ofProcess()).getSubcommands().keySet()) {
      Run help = Run.of(command, "--help");
      assertEquals(0, help.code());
      assertTrue(help.out().startsWith("Usage: papergraph " + command), help.out());
    }
    assertTrue(Run.of("query").out().contains("who-introduced\n    Which"), "questions");
    assertTrue(Run.of("--version").out().startsWith("papergraph "), "version");
    assertTrue(Run.of("generate-completion").out().contains("_papergraph"), "completion");
  }

  @Test
  void explainsEveryStation() {
    Run run = Run.of("explain", "relik");
    assertEquals(0, run.code(), run.err());
    for (String station : new String[] {"Sentences", "Mentions", "Assertions", "Dropped"}) {
      assertTrue(run.out().contains("\n" + station), station);
    }
  }

  private Run build(String... inputs) {
    String[] arguments = java.util.Arrays.copyOf(inputs, inputs.length + 3);
    System.arraycopy(inputs, 0, arguments, 1, inputs.length);
    arguments[0] = "build";
    arguments[inputs.length + 1] = "--store";
    arguments[inputs.length + 2] = store();
    return Run.of(arguments);
  }

  private String store() {
    return directory.resolve("store").toString();
  }
}
