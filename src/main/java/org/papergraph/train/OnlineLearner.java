package org.papergraph.train;

import java.util.SplittableRandom;
import org.papergraph.train.LogisticTrainer.Settings;

/**
 * Weights that follow the gradient case by case, each with its own rate, and stay nought where
 * little speaks for them (FTRL-Proximal, McMahan et al. 2013). Few passes, small rates: the cases
 * that people answered are few beside the features, and what is fitted to the end knows them by
 * heart. Same cases in the same order, same weights.
 */
final class OnlineLearner {
  private static final double RATE = 0.03;
  private static final double SLOWNESS = 1;

  private final Settings settings;
  private final double[] sums;
  private final double[] squares;
  private final double[] weights;

  /** Weights of nought for so many features, of which the first, the intercept, has no prior. */
  OnlineLearner(int features, Settings settings) {
    this.settings = settings;
    sums = new double[features];
    squares = new double[features];
    weights = new double[features];
  }

  /** The weights as they are. */
  double[] weights() {
    return weights;
  }

  /** The sum of the weights of a case's features and of the intercept. */
  double score(int[] row) {
    double score = weights[0];
    for (int feature : row) {
      score += weights[feature];
    }
    return score;
  }

  /**
   * Takes in one case.
   *
   * @param gradient how much the loss grows with the case's score
   */
  void learn(int[] row, double gradient) {
    learn(0, gradient, 0, 0);
    for (int feature : row) {
      learn(feature, gradient, settings.l1(), settings.l2());
    }
  }

  private void learn(int feature, double gradient, double l1, double l2) {
    double after = Math.sqrt(squares[feature] + gradient * gradient);
    double step = (after - Math.sqrt(squares[feature])) / RATE;
    sums[feature] += gradient - step * weights[feature];
    squares[feature] += gradient * gradient;
    double sum = sums[feature];
    weights[feature] =
        Math.abs(sum) <= l1 ? 0 : (Math.signum(sum) * l1 - sum) / ((SLOWNESS + after) / RATE + l2);
  }

  /** The numbers below this one in an order of chance, the same in each run. */
  static int[] shuffled(int size, int seed) {
    int[] order = new int[size];
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < size; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
