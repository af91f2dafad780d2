package org.papergraph.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class GraphSketchTest {
  @Test
  void placesWhatMostLinesTouchInTheMiddle() {
    GraphSketch sketch = sketch("a>m", "b>m", "m>c", "a>b");
    assertEquals(Optional.of(node("m")), sketch.middle());
    assertEquals(nodes("a", "b"), sketch.left());
    assertEquals(nodes("c"), sketch.right());
  }

  @Test
  void placesBeginningsOnTheLeftAndEndsOppositeToThem() {
    GraphSketch sketch = sketch("a>z", "b>y", "c>x", "d>w");
    assertEquals(Optional.empty(), sketch.middle());
    assertEquals(nodes("a", "b", "c", "d"), sketch.left());
    assertEquals(nodes("z", "y", "x", "w"), sketch.right());
  }

  @Test
  void drawsAPairOnceWithAllItsWords() {
    List<Triple> triples =
        List.of(triple("a", "usesModel", "b"), triple("a", "studies", "b"), triple("b", "p", "b"));
    List<GraphSketch.Edge> edges = GraphSketch.of(triples).edges();
    assertEquals("uses model, studies", edges.get(0).words());
    assertEquals(2, edges.size());
  }

  @Test
  void leavesOutNamesAndValues() {
    Node name = NodeFactory.createLiteralString("A");
    List<Triple> triples =
        List.of(
            Triple.create(node("a"), RDFS.Nodes.label, name),
            Triple.create(node("a"), node("size"), name));
    assertEquals(List.of(), GraphSketch.of(triples).edges());
    assertEquals(0, GraphSketch.of(List.of()).all());
  }

  @Test
  void drawsTheMostRelatedAndNothingThatHasNoLine() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      lines.add("a%02d>b%02d".formatted(i, i));
      lines.add("hub>b%02d".formatted(i));
    }
    GraphSketch sketch = sketch(lines.toArray(String[]::new));
    assertEquals(121, sketch.all());
    List<Node> drawn =
        Stream.concat(
                sketch.middle().stream(),
                Stream.concat(sketch.left().stream(), sketch.right().stream()))
            .toList();
    assertEquals(41, drawn.size());
    assertTrue(drawn.contains(node("hub")));
    assertTrue(
        drawn.stream().allMatch(node -> sketch.edges().stream().anyMatch(e -> e.touches(node))));
  }

  @Test
  void doesNotDependOnTheOrderOfTheTriples() {
    List<String> lines = new ArrayList<>(List.of("a>b", "b>c", "c>a", "d>e", "e>d", "f>a", "g>h"));
    GraphSketch first = sketch(lines.toArray(String[]::new));
    Collections.shuffle(lines, new Random(1));
    GraphSketch second = sketch(lines.toArray(String[]::new));
    assertEquals(first.left(), second.left());
    assertEquals(first.right(), second.right());
  }

  private static GraphSketch sketch(String... lines) {
    return GraphSketch.of(
        Stream.of(lines)
            .map(line -> line.split(">"))
            .map(ends -> triple(ends[0], "knows", ends[1]))
            .toList());
  }

  private static Triple triple(String subject, String predicate, String object) {
    return Triple.create(node(subject), node(predicate), node(object));
  }

  private static List<Node> nodes(String... names) {
    return Stream.of(names).map(GraphSketchTest::node).toList();
  }

  private static Node node(String name) {
    return NodeFactory.createURI("urn:x/" + name);
  }
}
