package org.papergraph.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.papergraph.explore.Named;
import org.papergraph.explore.Words;
import org.papergraph.workbench.GraphSketch.Edge;

/**
 * A graph drawn in two columns of names, with the thing that most others touch in the middle. The
 * columns keep names apart however many there are.
 *
 * @param nodes the names, as links
 * @param edges the lines between them
 * @param note what the lines say, and how much is drawn if not all; may be empty
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

  private static final int WIDTH = 1000;
  private static final int ROW = 38;
  private static final int BOX = 290;
  private static final int BOX_HEIGHT = 28;
  private static final int MARGIN = 8;
  private static final int MIDDLE = 200;
  private static final int LETTERS = 34;
  private static final int MIDDLE_LETTERS = 23;

  /**
   * Draws the relations between resources; those that only name or classify are left out.
   *
   * @param cells how resources are called
   * @return a picture without nodes if there is nothing to draw
   */
  static GraphPicture of(List<Triple> triples, CellReader cells) {
    GraphSketch sketch = GraphSketch.of(triples);
    return sketch.edges().isEmpty()
        ? new GraphPicture(0, 0, List.of(), List.of(), "")
        : new Drawing(sketch, names(sketch, triples, cells)).picture();
  }

  /** What the store calls them, or what the graph itself does. */
  private static Map<Node, Named> names(
      GraphSketch sketch, List<Triple> triples, CellReader cells) {
    Map<Node, Named> names = new HashMap<>();
    for (Edge edge : sketch.edges()) {
      names.put(edge.from(), cells.cell(edge.from()).thing());
      names.put(edge.to(), cells.cell(edge.to()).thing());
    }
    for (Triple triple : triples) {
      Named known = names.get(triple.getSubject());
      boolean naming =
          GraphSketch.NAMING.contains(triple.getPredicate()) && triple.getObject().isLiteral();
      if (naming && known != null && known.type().isEmpty()) {
        String label = triple.getObject().getLiteralLexicalForm();
        names.put(triple.getSubject(), new Named(label, known.path(), known.type()));
      }
    }
    return names;
  }

  /** Places names and lines. */
  private static final class Drawing {
    private final GraphSketch sketch;
    private final Map<Node, Named> names;
    private final Map<Node, Spot> spots = new LinkedHashMap<>();
    private final int height;

    Drawing(GraphSketch sketch, Map<Node, Named> names) {
      this.sketch = sketch;
      this.names = names;
      int rows = Math.max(3, Math.max(sketch.left().size(), sketch.right().size()));
      height = rows * ROW + 2 * MARGIN;
      sketch
          .middle()
          .ifPresent(node -> spots.put(node, spot(node, (WIDTH - MIDDLE) / 2, height / 2, true)));
      place(sketch.left(), MARGIN);
      place(sketch.right(), WIDTH - MARGIN - BOX);
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
      return new GraphPicture(
          WIDTH,
          height,
          List.copyOf(spots.values()),
          sketch.edges().stream().map(this::line).toList(),
          note());
    }

    private String note() {
      List<String> notes = new ArrayList<>();
      List<String> words = sketch.edges().stream().map(Edge::words).distinct().toList();
      if (sketch.middle().isEmpty() && words.size() == 1) {
        notes.add("Every line says “%s”.".formatted(words.get(0)));
      }
      if (spots.size() < sketch.all()) {
        notes.add(
            "%s of %s things are drawn, those with the most relations; the table has all."
                .formatted(Words.number(spots.size()), Words.number(sketch.all())));
      }
      return String.join(" ", notes);
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
      boolean outerIsFrom = sketch.middle().filter(edge.to()::equals).isPresent();
      boolean star = sketch.middle().filter(edge::touches).isPresent();
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
