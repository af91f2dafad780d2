package org.papergraph.evaluate;

/**
 * Counts of one comparison with the truth.
 *
 * @param right found and true
 * @param wrong found and not true
 * @param missed true and not found
 */
public record Tally(int right, int wrong, int missed) {
  /** Nothing counted. */
  public static final Tally NONE = new Tally(0, 0, 0);

  private static final double Z = 1.96; // 95 percent

  /** Both counts together. */
  public Tally plus(Tally other) {
    return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** The share of what was found that is true. */
  public double precision() {
    return share(right, right + wrong);
  }

  /** The share of what is true that was found. */
  public double recall() {
    return share(right, right + missed);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return share(2 * right, 2 * right + wrong + missed);
  }

  /** The 95 percent interval of the precision (Wilson 1927). */
  public Interval precisionInterval() {
    return wilson(right, right + wrong);
  }

  /** The 95 percent interval of the recall (Wilson 1927). */
  public Interval recallInterval() {
    return wilson(right, right + missed);
  }

  /**
   * A 95 percent interval.
   *
   * @param low its lower end
   * @param high its upper end
   */
  public record Interval(double low, double high) {}

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static Interval wilson(int part, int whole) {
    if (whole == 0) {
      return new Interval(0, 1);
    }
    double share = share(part, whole);
    double middle = share + Z * Z / (2 * whole);
    double half = Z * Math.sqrt((share * (1 - share) + Z * Z / (4 * whole)) / whole);
    double norm = 1 + Z * Z / whole;
    return new Interval((middle - half) / norm, (middle + half) / norm);
  }
}
