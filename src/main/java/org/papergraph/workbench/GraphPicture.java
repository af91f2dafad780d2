package org.papergraph.workbench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.papergraph.explore.Named;
import org.papergraph.explore.Words;

/**
 * A graph drawn in two columns of names, with the thing that most others touch in the middle. The
 * columns keep names apart however many there are.
 *
 * @param nodes the names, as links
 * @param edges the lines between them
 * @param note how much is drawn, if not all
 */
public record GraphPicture(int width, int height, List<Spot> nodes, List<Line> edges, String note) {

  /**
   * A name in its box.
   *
   * @param label the name, cut to fit
   * @param style {@code self} for the one in the middle
   */
  public record Spot(
      int x, int y, int width, int textX, int textY, String label, Named thing, String style) {}

  /**
   * A line, drawn in the direction of the relation.
   *
   * @param path in the notation of SVG
   * @param title both ends and the relation in words
   * @param words the relation, where there is room for it
   * @param anchor {@code end} where the words end at their place, else {@code start}
   */
  public record Line(String path, String title, String words, int x, int y, String anchor) {}

  private static final Set<Node> NAMING =
      Set.of(
          RDF.Nodes.type,
          RDFS.Nodes.label,
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode(),
          DCTerms.title.asNode());

  private static final int MOST_DRAWN = 41;
  private static final int WIDTH = 1000;
  private static final int ROW = 38;
  private static final int BOX = 290;
  private static final int BOX_HEIGHT = 28;
  private static final int MARGIN = 8;
  private static final int MIDDLE = 200;
  private static final int LETTERS = 34;
  private static final int MIDDLE_LETTERS = 23;

  /** Two things and how they are related. */
  private record Edge(Node from, Node to, String words) {}

  /** A graph before it is drawn. */
  private record Sketch(List<Edge> edges, List<Node> nodes, int all) {}

  /**
   * Draws the relations between resources; those that only name or classify are left out.
   *
   * @param cells how resources are called
   * @return a picture without nodes if there is nothing to draw
   */
  static GraphPicture of(List<Triple> triples, CellReader cells) {
    Sketch sketch = sketch(triples);
    if (sketch.edges().isEmpty()) {
      return new GraphPicture(0, 0, List.of(), List.of(), "");
    }
    return new Drawing(sketch, names(sketch.nodes(), triples, cells)).picture();
  }

  private static Sketch sketch(List<Triple> triples) {
    Map<List<Node>, Set<String>> words = new LinkedHashMap<>();
    Map<Node, Integer> degrees = new HashMap<>();
    for (Triple triple : triples) {
      if (triple.getObject().isURI() && !NAMING.contains(triple.getPredicate())) {
        List<Node> ends = List.of(triple.getSubject(), triple.getObject());
        words
            .computeIfAbsent(ends, e -> new LinkedHashSet<>())
            .add(Words.of(triple.getPredicate()));
        ends.forEach(end -> degrees.merge(end, 1, Integer::sum));
      }
    }
    List<Node> nodes =
        degrees.keySet().stream()
            .sorted(
                Comparator.comparing((Node node) -> -degrees.get(node))
                    .thenComparing(node -> node.toString()))
            .limit(MOST_DRAWN)
            .toList();
    List<Edge> edges =
        words.entrySet().stream()
            .filter(edge -> nodes.containsAll(edge.getKey()))
            .map(
                edge ->
                    new Edge(
                        edge.getKey().get(0),
                        edge.getKey().get(1),
                        String.join(", ", edge.getValue())))
            .toList();
    return new Sketch(edges, nodes, degrees.size());
  }

  /** What the store calls them, or what the graph itself does. */
  private static Map<Node, Named> names(List<Node> nodes, List<Triple> triples, CellReader cells) {
    Map<Node, Named> names = new HashMap<>();
    nodes.forEach(node -> names.put(node, cells.cell(node).thing()));
    for (Triple triple : triples) {
      boolean names1 = NAMING.contains(triple.getPredicate()) && triple.getObject().isLiteral();
      Named known = names.get(triple.getSubject());
      if (names1 && known != null && known.type().isEmpty()) {
        String label = triple.getObject().getLiteralLexicalForm();
        names.put(triple.getSubject(), new Named(label, known.path(), known.type()));
      }
    }
    return names;
  }

  /** Places names and lines. */
  private static final class Drawing {
    private final Sketch sketch;
    private final Map<Node, Named> names;
    private final Map<Node, Spot> spots = new LinkedHashMap<>();
    private final Node middle;
    private final int height;

    Drawing(Sketch sketch, Map<Node, Named> names) {
      this.sketch = sketch;
      this.names = names;
      middle = middle();
      List<Node> around = around();
      int left = (around.size() + 1) / 2;
      height = Math.max(3, left) * ROW + 2 * MARGIN;
      if (middle != null) {
        spots.put(middle, spot(middle, (WIDTH - MIDDLE) / 2, height / 2, true));
      }
      place(around.subList(0, left), MARGIN);
      place(around.subList(left, around.size()), WIDTH - MARGIN - BOX);
    }

    /** The one at an end of at least half of all lines, if there are more than two names. */
    private Node middle() {
      Node most = sketch.nodes().get(0);
      long touching =
          sketch.edges().stream()
              .filter(edge -> edge.from().equals(most) || edge.to().equals(most))
              .count();
      return sketch.nodes().size() > 2 && touching * 2 >= sketch.edges().size() ? most : null;
    }

    /** All others: what points to the middle first, then by relation and name. */
    private List<Node> around() {
      Map<Node, String> order = new HashMap<>();
      for (Edge edge : sketch.edges()) {
        if (edge.to().equals(middle)) {
          order.putIfAbsent(edge.from(), "1" + edge.words());
        } else if (edge.from().equals(middle)) {
          order.putIfAbsent(edge.to(), "2" + edge.words());
        }
      }
      return sketch.nodes().stream()
          .filter(node -> !node.equals(middle))
          .sorted(
              Comparator.comparing((Node node) -> order.getOrDefault(node, "3"))
                  .thenComparing(node -> names.get(node).label())
                  .thenComparing(node -> node.toString()))
          .toList();
    }

    private void place(List<Node> column, int x) {
      int y = (height - column.size() * ROW) / 2 + ROW / 2;
      for (Node node : column) {
        spots.put(node, spot(node, x, y, false));
        y += ROW;
      }
    }

    private Spot spot(Node node, int x, int y, boolean self) {
      Named thing = names.get(node);
      int width = self ? MIDDLE : BOX;
      return new Spot(
          x,
          y - BOX_HEIGHT / 2,
          width,
          x + width / 2,
          y + 5,
          cut(thing.label(), self ? MIDDLE_LETTERS : LETTERS),
          thing,
          self ? "self" : "");
    }

    GraphPicture picture() {
      int drawn = spots.size();
      String note =
          drawn == sketch.all()
              ? ""
              : "%s of %s things are drawn, those with the most relations; the table has all."
                  .formatted(Words.number(drawn), Words.number(sketch.all()));
      return new GraphPicture(
          WIDTH,
          height,
          List.copyOf(spots.values()),
          sketch.edges().stream().map(this::line).toList(),
          note);
    }

    private Line line(Edge edge) {
      Spot from = spots.get(edge.from());
      Spot to = spots.get(edge.to());
      boolean rightward = from.textX() < to.textX();
      boolean same = from.x() == to.x();
      boolean outFromRight = same ? from.x() < WIDTH / 2 : rightward;
      int x1 = outFromRight ? from.x() + from.width() : from.x();
      int x2 = same == outFromRight ? to.x() + to.width() : to.x();
      int y1 = from.y() + BOX_HEIGHT / 2;
      int y2 = to.y() + BOX_HEIGHT / 2;
      int bend = same ? x1 + (outFromRight ? 60 : -60) : (x1 + x2) / 2;
      String path = "M%d %dC%d %d %d %d %d %d".formatted(x1, y1, bend, y1, bend, y2, x2, y2);
      String title =
          "%s %s %s"
              .formatted(
                  names.get(edge.from()).label(), edge.words(), names.get(edge.to()).label());
      boolean outerIsFrom = edge.to().equals(middle);
      boolean star = outerIsFrom || edge.from().equals(middle);
      int x = outerIsFrom ? x1 : x2;
      int y = outerIsFrom ? y1 : y2;
      boolean left = x < WIDTH / 2;
      return new Line(
          path,
          title,
          star ? edge.words() : "",
          x + (left ? 6 : -6),
          y - 5,
          left ? "start" : "end");
    }
  }

  private static String cut(String text, int letters) {
    return text.codePointCount(0, text.length()) <= letters
        ? text
        : text.substring(0, text.offsetByCodePoints(0, letters - 1)) + "…";
  }
}
