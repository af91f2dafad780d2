package org.papergraph.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An entity between the entities that others relate it to: those that point to it on the left,
 * those it points to on the right. A picture whose nodes are links, and the same as a list.
 *
 * @param left what points to it, as drawn
 * @param right what it points to, as drawn
 * @param incoming what points to it, most stated first
 * @param outgoing what it points to
 * @param more how many relations are neither drawn nor listed
 */
public record Neighbourhood(
    Named self,
    int width,
    int height,
    int middle,
    List<Spot> left,
    List<Spot> right,
    List<Relation> incoming,
    List<Relation> outgoing,
    int more) {

  /**
   * A relation to another entity.
   *
   * @param words the relation in words
   * @param papers how many papers or other graphs state it
   * @param evidence where the sentences stand
   */
  public record Relation(
      String words, Named from, Named other, Named to, String papers, String evidence) {}

  /**
   * A neighbour as drawn.
   *
   * @param line the curve to the middle, in the notation of SVG paths
   * @param wordsX where the name of the relation begins
   */
  public record Spot(
      int x,
      int y,
      int textY,
      String line,
      int wordsX,
      int wordsY,
      String label,
      Relation relation) {}

  private static final int MOST_DRAWN = 8;
  private static final int MOST_LISTED = 60;

  private static final int WIDTH = 960;
  private static final int ROW = 46;
  private static final int BOX = 230;
  private static final int BOX_HEIGHT = 30;
  private static final int MARGIN = 10;
  private static final int CENTRE = 110;
  private static final int LETTERS = 28;

  static Neighbourhood of(Named self, List<Relation> incoming, List<Relation> outgoing) {
    int rows = Math.min(MOST_DRAWN, Math.max(incoming.size(), outgoing.size()));
    int height = Math.max(2, rows) * ROW + MARGIN * 2;
    return new Neighbourhood(
        named(self),
        WIDTH,
        height,
        height / 2,
        spots(incoming, height, true),
        spots(outgoing, height, false),
        incoming.stream().limit(MOST_LISTED).toList(),
        outgoing.stream().limit(MOST_LISTED).toList(),
        more(incoming) + more(outgoing));
  }

  private static int more(List<Relation> relations) {
    return Math.max(0, relations.size() - MOST_LISTED);
  }

  private static Named named(Named self) {
    return new Named(cut(self.label(), LETTERS - 4), self.path(), self.type());
  }

  private static List<Spot> spots(List<Relation> relations, int height, boolean left) {
    List<Relation> drawn = drawn(relations);
    int count = drawn.size();
    List<Spot> spots = new ArrayList<>();
    int y = (height - count * ROW) / 2 + ROW / 2;
    for (Relation relation : drawn) {
      spots.add(left ? left(relation, y, height / 2) : right(relation, y, height / 2));
      y += ROW;
    }
    return spots;
  }

  /** A few of each relation in turn, as there is room; those of one relation stand together. */
  private static List<Relation> drawn(List<Relation> relations) {
    Map<String, List<Relation>> byWords = new LinkedHashMap<>();
    Map<Relation, Integer> turns = new LinkedHashMap<>();
    for (Relation relation : relations) {
      List<Relation> same = byWords.computeIfAbsent(relation.words(), w -> new ArrayList<>());
      turns.put(relation, same.size());
      same.add(relation);
    }
    Set<Relation> chosen =
        relations.stream()
            .sorted(Comparator.comparing(turns::get))
            .limit(MOST_DRAWN)
            .collect(Collectors.toSet());
    return byWords.values().stream().flatMap(List::stream).filter(chosen::contains).toList();
  }

  private static Spot left(Relation relation, int y, int middle) {
    int edge = MARGIN + BOX;
    int goal = WIDTH / 2 - CENTRE;
    String line = curve(edge, y, goal, middle);
    return spot(MARGIN, y, line, edge + 6, relation);
  }

  private static Spot right(Relation relation, int y, int middle) {
    int edge = WIDTH - MARGIN - BOX;
    String line = curve(WIDTH / 2 + CENTRE, middle, edge, y);
    return spot(edge, y, line, edge - 6, relation);
  }

  private static Spot spot(int x, int y, String line, int wordsX, Relation relation) {
    String label = cut(relation.other().label(), LETTERS);
    return new Spot(x, y - BOX_HEIGHT / 2, y + 5, line, wordsX, y - 5, label, relation);
  }

  private static String curve(int fromX, int fromY, int toX, int toY) {
    int bend = (fromX + toX) / 2;
    return "M%d %d C%d %d %d %d %d %d".formatted(fromX, fromY, bend, fromY, bend, toY, toX, toY);
  }

  private static String cut(String text, int letters) {
    return text.codePointCount(0, text.length()) <= letters
        ? text
        : text.substring(0, text.offsetByCodePoints(0, letters - 1)) + "…";
  }
}
