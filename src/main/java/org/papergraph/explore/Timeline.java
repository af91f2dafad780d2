package org.papergraph.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers of papers over the years, stacked by what the papers do: a picture, and the same as a
 * table.
 *
 * @param series what the colours stand for; each keeps its number, and so its colour, on all pages
 * @param bars the parts of all bars
 * @param ticks the lines of round numbers
 * @param table the same in numbers
 */
public record Timeline(
    int width,
    int height,
    List<Series> series,
    List<Bar> bars,
    List<Tick> ticks,
    List<Label> labels,
    List<Line> table) {

  /** What one colour stands for. */
  public record Series(String name, int number) {}

  /** A part of a bar. */
  public record Bar(int x, int y, int width, int height, int series, String title) {}

  /** A line across, with its number. */
  public record Tick(int y, int end, String text) {}

  /** A year below its bar. */
  public record Label(int x, int y, String text) {}

  /** A year in numbers, in the order of the series. */
  public record Line(int year, List<Integer> counts) {}

  /** How the parts of a year stand. */
  enum Form {
    /** On top of each other: parts of a whole. */
    STACKED,
    /** Side by side: things to compare. */
    BESIDE
  }

  private static final int LEFT = 40;
  private static final int TOP = 12;
  private static final int TALL = 160;
  private static final int STEP = 52;
  private static final int BAR = 32;
  private static final int BELOW = 24;
  private static final int MOST_LABELS = 14;

  /**
   * Draws how many papers there are from each year.
   *
   * @param name what is counted
   */
  public static Timeline of(String name, Map<Integer, Integer> papersByYear) {
    return of(Map.of(name, papersByYear), Form.STACKED);
  }

  /**
   * Draws counts.
   *
   * @param counts by series, then by year; papers without a year stand under 0 and are left out
   * @param form how the parts of a year stand
   * @return empty lists if no paper has a year
   */
  static Timeline of(Map<String, Map<Integer, Integer>> counts, Form form) {
    List<String> names = List.copyOf(counts.keySet());
    TreeMap<Integer, List<Integer>> years = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      int series = i;
      dated(counts.get(names.get(i)))
          .forEach(
              (year, n) -> years.computeIfAbsent(year, y -> zeros(names.size())).set(series, n));
    }
    if (!years.isEmpty()) {
      for (int year = years.firstKey(); year < years.lastKey(); year++) {
        years.putIfAbsent(year, zeros(names.size()));
      }
    }
    return draw(names, years, form);
  }

  private static Map<Integer, Integer> dated(Map<Integer, Integer> byYear) {
    Map<Integer, Integer> dated = new LinkedHashMap<>(byYear);
    dated.remove(0);
    return dated;
  }

  private static List<Integer> zeros(int size) {
    return new ArrayList<>(Collections.nCopies(size, 0));
  }

  private static Timeline draw(
      List<String> names, TreeMap<Integer, List<Integer>> years, Form form) {
    int most =
        years.values().stream()
            .mapToInt(counts -> form == Form.STACKED ? sum(counts) : Collections.max(counts))
            .max()
            .orElse(0);
    int round = roundAbove(most);
    int width = LEFT + STEP * years.size();
    List<Bar> bars = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    List<Line> table = new ArrayList<>();
    int every = 1 + years.size() / MOST_LABELS;
    int x = LEFT + (STEP - BAR) / 2;
    for (Map.Entry<Integer, List<Integer>> year : years.entrySet()) {
      bars.addAll(bars(names, year, x, round, form));
      if ((years.lastKey() - year.getKey()) % every == 0) {
        labels.add(new Label(x + BAR / 2, TOP + TALL + BELOW * 3 / 4, year.getKey().toString()));
      }
      table.add(new Line(year.getKey(), year.getValue()));
      x += STEP;
    }
    List<Series> series = new ArrayList<>();
    names.forEach(name -> series.add(new Series(name, series.size())));
    series.removeIf(each -> bars.stream().noneMatch(bar -> bar.series() == each.number()));
    Collections.reverse(table);
    List<Line> told = table.stream().map(line -> only(series, line)).toList();
    List<Tick> ticks = most == 0 ? List.of() : ticks(round, width);
    return new Timeline(width, TOP + TALL + BELOW, series, bars, ticks, labels, told);
  }

  private static Line only(List<Series> series, Line line) {
    return new Line(
        line.year(), series.stream().map(each -> line.counts().get(each.number())).toList());
  }

  private static List<Bar> bars(
      List<String> names, Map.Entry<Integer, List<Integer>> year, int x, int round, Form form) {
    List<Bar> bars = new ArrayList<>();
    int width = form == Form.STACKED ? BAR : Math.max(2, BAR / names.size());
    int below = 0;
    for (int i = 0; i < names.size(); i++) {
      int count = year.getValue().get(i);
      int bottom = height(below, round);
      int top = height(below + count, round);
      if (count > 0) {
        String title = year.getKey() + ", " + names.get(i) + ": " + Words.count(count, "paper");
        int left = form == Form.STACKED ? x : x + i * width;
        bars.add(new Bar(left, top, width, Math.max(1, bottom - top), i, title));
      }
      below = form == Form.STACKED ? below + count : 0;
    }
    return bars;
  }

  private static int height(int count, int round) {
    return TOP + TALL - TALL * count / round;
  }

  private static List<Tick> ticks(int round, int width) {
    return Arrays.stream(new int[] {0, round / 2, round})
        .distinct()
        .mapToObj(n -> new Tick(height(n, round), width, Words.number(n)))
        .toList();
  }

  private static int sum(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /** 1, 2 or 5 times a power of ten, not below. */
  private static int roundAbove(int most) {
    for (int power = 1; ; power *= 10) {
      for (int factor : new int[] {1, 2, 5}) {
        if (factor * power >= most) {
          return factor * power;
        }
      }
    }
  }
}
