package org.papergraph.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.papergraph.evaluate.Tally.Interval;

/** The interval of F1 by drawing texts again with replacement (Efron 1979); fixed seed. */
final class Bootstrap {
  private static final int DRAWS = 1000;

  private Bootstrap() {}

  /** The 95 percent interval of the F1 of all texts together. */
  static Interval f1(List<Tally> texts) {
    if (texts.isEmpty()) {
      return new Interval(0, 1);
    }
    SplittableRandom random = new SplittableRandom(11);
    double[] values = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      int right = 0;
      int wrong = 0;
      int missed = 0;
      for (int i = 0; i < texts.size(); i++) {
        Tally tally = texts.get(random.nextInt(texts.size()));
        right += tally.right();
        wrong += tally.wrong();
        missed += tally.missed();
      }
      values[draw] = new Tally(right, wrong, missed).f1();
    }
    Arrays.sort(values);
    return new Interval(values[DRAWS / 40], values[DRAWS - 1 - DRAWS / 40]);
  }
}
