package org.papergraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far stated confidences are the shares that are right (reliability diagram, Murphy and Winkler
 * 1977), as a table of bins a tenth wide.
 *
 * @param bins from the least sure to the surest, none empty
 */
public record Reliability(List<Bin> bins) {
  private static final int BINS = 10;

  /**
   * One statement that people could judge.
   *
   * @param confidence how sure it was, 0 to 1
   * @param right whether people state it too
   */
  record Judgement(double confidence, boolean right) {}

  /**
   * Statements of like confidence.
   *
   * @param low their least confidence; the greatest is a tenth more
   * @param confidence their mean confidence
   * @param tally how many were right and wrong
   */
  public record Bin(double low, double confidence, Tally tally) {}

  /** The bins of judgements. */
  static Reliability of(List<Judgement> judgements) {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int bin = i;
      List<Judgement> inside =
          judgements.stream()
              .filter(j -> Math.min((int) (j.confidence() * BINS), BINS - 1) == bin)
              .toList();
      if (!inside.isEmpty()) {
        int right = (int) inside.stream().filter(Judgement::right).count();
        double mean =
            inside.stream().mapToDouble(Judgement::confidence).sorted().sum() / inside.size();
        bins.add(new Bin((double) bin / BINS, mean, new Tally(right, inside.size() - right, 0)));
      }
    }
    return new Reliability(bins);
  }

  /** The mean distance of confidence from share (expected calibration error, Naeini 2015). */
  public double error() {
    double sum = 0;
    int count = 0;
    for (Bin bin : bins) {
      int size = bin.tally().right() + bin.tally().wrong();
      sum += size * Math.abs(bin.confidence() - bin.tally().precision());
      count += size;
    }
    return count == 0 ? 0 : sum / count;
  }

  /** The table as lines of text. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(line("%-28s %6s %6s  %-10s %s", "confidence", "right", "wrong", "mean", "right, %"));
    for (Bin bin : bins) {
      Tally.Interval interval = bin.tally().precisionInterval();
      lines.add(
          line(
              "%-28s %6d %6d  %-10.1f %.1f (%.1f-%.1f)",
              line("  %.1f to %.1f", bin.low(), bin.low() + 1.0 / BINS),
              bin.tally().right(),
              bin.tally().wrong(),
              100 * bin.confidence(),
              100 * bin.tally().precision(),
              100 * interval.low(),
              100 * interval.high()));
    }
    lines.add(line("mean distance of confidence from share right: %.1f points", 100 * error()));
    return String.join("\n", lines);
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
