package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.rdf.FixedGraph;
import org.papergraph.rdf.Iris;
import org.papergraph.rdf.Mappings;
import org.papergraph.store.Census;
import org.papergraph.store.GraphStore;

/** What a store says of itself is true after each build, and a second build keeps what it knows. */
class BuiltDescriptionTest {
  private static final Iris IRIS = new Iris("https://example.org/data/");

  @TempDir private Path directory;

  @Test
  void isTrueAfterEachUpdate() throws Exception {
    long once = built("{\"id\": \"a\", \"title\": \"Tern\", \"abstract\": \"We present Tern.\"}");
    long twice =
        built(
            "{\"id\": \"b\", \"title\": \"Wren\", \"abstract\": \"Wren outperforms BERT on GLUE.\"}");
    assertNotEquals(once, twice);
    long replaced = built("{\"id\": \"b\", \"title\": \"Wren\", \"abstract\": \"A bird.\"}");
    assertTrue(replaced < twice, replaced + " and " + twice);
  }

  /** The number of triples that the store says it has, after a check that it is right. */
  private long built(String paper) throws Exception {
    Path papers = directory.resolve("papers.jsonl");
    Files.writeString(papers, paper);
    Path store = directory.resolve("store");
    Run run =
        Run.of(
            "build", papers.toString(), "--store", store.toString(), "-q", "--base", IRIS.base());
    assertEquals(new Run(0, "", ""), run);
    try (GraphStore open = GraphStore.openExisting(store)) {
      assertEquals(IRIS, open.iris());
      return open.dataset().calculateRead(() -> checked(open.dataset()));
    }
  }

  private static long checked(DatasetGraph dataset) {
    Node description = IRIS.graph(FixedGraph.DESCRIPTION);
    Census census = Census.of(dataset, graph -> !graph.equals(description));
    Node self = NodeFactory.createURI(IRIS.base() + "dataset");
    Node said = dataset.find(description, self, VOID.triples.asNode(), Node.ANY).next().getObject();
    assertEquals(Long.toString(census.triples()), said.getLiteralLexicalForm());
    for (FixedGraph graph : FixedGraph.values()) {
      assertTrue(dataset.containsGraph(IRIS.graph(graph)), "no graph " + graph);
    }
    new Mappings(IRIS)
        .graphs()
        .forEach(graph -> assertTrue(dataset.containsGraph(graph), "no graph " + graph));
    return census.triples();
  }
}
