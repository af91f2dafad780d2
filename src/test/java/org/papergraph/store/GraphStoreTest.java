package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.domain.UserException;

class GraphStoreTest {
  private static final String TWO_PAPERS =
      """
      GRAPH p:a { e:bert rdfs:label "BERT" . p:a dcterms:title "Parsing with BERT" }
      GRAPH p:b { e:bert rdfs:label "BERT" ; skos:altLabel "BERT parser" }
      """;

  @TempDir private Path directory;

  @Test
  void defaultGraphIsTheUnionWithoutDoubles() {
    try (GraphStore store = GraphStore.inMemory()) {
      Quads.load(store, TWO_PAPERS);
      assertEquals(
          List.of("n", "3"), csv(store, "SELECT (count(*) AS ?n) { ?s ?p ?o }"), "union of graphs");
      assertEquals(
          List.of("n", "4"), csv(store, "SELECT (count(*) AS ?n) { GRAPH ?g {?s ?p ?o} }"));
    }
  }

  @Test
  void replacesOneGraphAndKeepsTheOthers() {
    try (GraphStore store = GraphStore.inMemory()) {
      Quads.load(store, TWO_PAPERS);
      Quads.load(store, "GRAPH p:a { p:a dcterms:title \"New\" }");
      assertEquals(
          List.of("o", "BERT", "BERT parser", "New"),
          csv(store, "SELECT ?o { GRAPH ?g { ?s ?p ?o } } ORDER BY ?o"));
    }
  }

  @Test
  void abortKeepsTheOldState() {
    try (GraphStore store = GraphStore.inMemory()) {
      Quads.load(store, TWO_PAPERS);
      List<String> before = Quads.lines(store.dataset());
      assertThrows(
          IllegalStateException.class,
          () -> {
            try (Update update = store.beginUpdate()) {
              Quads.replace(update, "GRAPH p:a { p:a dcterms:title \"Half done\" }");
              throw new IllegalStateException("the reader broke");
            }
          });
      assertEquals(before, Quads.lines(store.dataset()));
    }
  }

  @Test
  void refusesTriplesOutsideNamedGraphs() {
    try (GraphStore store = GraphStore.inMemory();
        Update update = store.beginUpdate()) {
      Triple triple = Triple.create(Quads.node("s"), Quads.node("p"), Quads.node("o"));
      assertThrows(IllegalArgumentException.class, () -> update.quads().triple(triple));
    }
  }

  @Test
  void keepsQuadsAndNamesOnDisk() {
    try (GraphStore store = GraphStore.open(directory)) {
      Quads.load(store, TWO_PAPERS);
      store.reindexText();
    }
    try (GraphStore store = GraphStore.openExisting(directory)) {
      assertEquals(4, Quads.of(store.dataset()).size());
      assertEquals(List.of("lit", "Parsing with BERT"), search(store, "\"parse\""));
    }
  }

  @Test
  void indexesNamesOnOpeningWhereAProcessDiedBeforeItCould() {
    try (GraphStore store = GraphStore.open(directory)) {
      Quads.load(store, TWO_PAPERS);
    }
    try (GraphStore store = GraphStore.open(directory)) {
      assertEquals(List.of("lit", "BERT parser"), search(store, "\"parser\""));
    }
  }

  @Test
  void searchesAllNamesOrThoseOfOneProperty() {
    try (GraphStore store = GraphStore.inMemory()) {
      Quads.load(store, TWO_PAPERS);
      store.reindexText();
      assertEquals(
          List.of("lit", "BERT", "BERT parser", "Parsing with BERT"), search(store, "\"bert\""));
      assertEquals(List.of("lit", "BERT"), search(store, "(rdfs:label \"bert\")"));
      assertEquals(List.of("lit", "Parsing with BERT"), search(store, "\"parsin*\""));
    }
  }

  @Test
  void searchForgetsWhatWasReplaced() {
    try (GraphStore store = GraphStore.inMemory()) {
      Quads.load(store, TWO_PAPERS);
      store.reindexText();
      Quads.load(store, "GRAPH p:a { p:a dcterms:title \"New\" }");
      store.reindexText();
      assertEquals(List.of("lit"), search(store, "\"parse\""));
    }
  }

  @Test
  void refusesADirectoryOfOtherThings() throws IOException {
    Files.writeString(directory.resolve("thesis.tex"), "");
    UserException e = assertThrows(UserException.class, () -> GraphStore.open(directory));
    assertTrue(e.getMessage().contains("holds other things"), e.getMessage());
    assertEquals(1, Files.list(directory).count());
  }

  @Test
  void refusesToOpenWhatIsNotThere() {
    Path nowhere = directory.resolve("nowhere");
    UserException e = assertThrows(UserException.class, () -> GraphStore.openExisting(nowhere));
    assertTrue(e.getMessage().contains("does not exist"), e.getMessage());
    assertFalse(Files.exists(nowhere));
    assertThrows(UserException.class, () -> GraphStore.openExisting(directory));
  }

  @Test
  void opensOnceAtATimeInOneProcess() {
    try (GraphStore store = GraphStore.open(directory)) {
      UserException e = assertThrows(UserException.class, () -> GraphStore.open(directory));
      assertTrue(e.getMessage().contains("this very process"), e.getMessage());
      Quads.load(store, TWO_PAPERS);
    }
    GraphStore.open(directory).close();
  }

  @Test
  void saysWhichProcessHasTheStoreOpen() throws IOException, InterruptedException {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OpenStore.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = other.inputReader()) {
      assertEquals("open", said.readLine());
      UserException e = assertThrows(UserException.class, () -> GraphStore.open(directory));
      assertTrue(
          e.getMessage().contains("is in use by process " + other.pid() + ":"), e.getMessage());
    } finally {
      other.getOutputStream().close();
    }
    assertEquals(0, other.waitFor());
    GraphStore.open(directory).close();
  }

  private static List<String> search(GraphStore store, String what) {
    return csv(
        store,
        """
        PREFIX text: <http://jena.apache.org/text#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT ?lit { (?s ?score ?lit) text:query %s } ORDER BY ?lit
        """
            .formatted(what));
  }

  private static List<String> csv(GraphStore store, String query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.on(store.dataset(), Prefixes.wellKnown()).run(query, ResultFormat.CSV, out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
