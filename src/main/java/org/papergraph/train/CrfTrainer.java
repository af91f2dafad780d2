package org.papergraph.train;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.papergraph.tag.FeatureTable;
import org.papergraph.tag.Labels;
import org.papergraph.tag.Lattice;
import org.papergraph.tag.TaggerModel;

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by averaged
 * stochastic gradient descent with an L2 prior (Bottou 2010). Where the labels of a token are open,
 * it raises the probability of all that are allowed together (Tsuboi et al. 2008).
 */
final class CrfTrainer {
  private static final int L = Labels.COUNT;
  private static final double FIRST_STEP = 0.1;
  private static final double NEGLIGIBLE = 0.001;

  private final int[] hashes;
  private final List<Example> examples;
  private final float[][] weights;
  private final double[][] transitions = new double[L][L];

  /** The weights stand for {@code scale} times what is stored: the prior shrinks all at once. */
  private double scale = 1;

  private CrfTrainer(List<Example> examples, int cutoff) {
    hashes = frequent(examples, cutoff);
    FeatureTable table = new FeatureTable(hashes);
    this.examples = examples.stream().map(e -> rows(e, table)).toList();
    weights = new float[hashes.length][L];
  }

  /**
   * A trained model.
   *
   * @param examples in the order that training begins with
   * @param fingerprint of their features
   * @param settings how to train
   */
  static TaggerModel train(List<Example> examples, int fingerprint, Settings settings) {
    CrfTrainer trainer = new CrfTrainer(examples, settings.cutoff());
    trainer.descend(settings);
    return TaggerModel.of(fingerprint, trainer.transitions, trainer.hashes, trainer.weights);
  }

  /**
   * How to train.
   *
   * @param epochs passes over the examples
   * @param prior strength of the L2 prior: larger is weaker
   * @param cutoff features met less often are left out
   */
  record Settings(int epochs, double prior, int cutoff) {}

  private void descend(Settings settings) {
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    SplittableRandom random = new SplittableRandom(7);
    double lambda = 1 / (settings.prior() * order.length);
    Average average = new Average(hashes.length);
    long step = 0;
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      shuffle(order, random);
      for (int next : order) {
        double rate = FIRST_STEP / (1 + lambda * FIRST_STEP * step++);
        scale *= 1 - rate * lambda;
        climb(examples.get(next), rate);
        if (scale < 1e-4) {
          rescale();
        }
      }
      if (2 * epoch >= settings.epochs()) {
        rescale();
        average.add(weights, transitions);
      }
    }
    average.write(weights, transitions);
  }

  /**
   * The mean of the weights after each of the last epochs: where the descent stops by chance no
   * longer matters (Polyak and Juditsky 1992).
   */
  private static final class Average {
    private final float[][] weights;
    private final double[][] transitions = new double[L][L];
    private int count;

    Average(int features) {
      weights = new float[features][L];
    }

    void add(float[][] reached, double[][] moves) {
      count++;
      for (int f = 0; f < weights.length; f++) {
        for (int j = 0; j < L; j++) {
          weights[f][j] += reached[f][j];
        }
      }
      for (int k = 0; k < L; k++) {
        for (int j = 0; j < L; j++) {
          transitions[k][j] += moves[k][j];
        }
      }
    }

    void write(float[][] into, double[][] moves) {
      for (int f = 0; f < weights.length; f++) {
        for (int j = 0; j < L; j++) {
          into[f][j] = weights[f][j] / count;
        }
      }
      for (int k = 0; k < L; k++) {
        for (int j = 0; j < L; j++) {
          moves[k][j] = transitions[k][j] / count;
        }
      }
    }
  }

  private void climb(Example example, double rate) {
    double[][] scores = new double[example.features().length][L];
    for (int i = 0; i < scores.length; i++) {
      for (int row : example.features()[i]) {
        float[] weight = weights[row];
        for (int j = 0; j < L; j++) {
          scores[i][j] += weight[j];
        }
      }
      for (int j = 0; j < L; j++) {
        scores[i][j] *= scale;
      }
    }
    int[] anything = new int[scores.length];
    Arrays.fill(anything, Labels.ANY);
    double[][] moves = Lattice.transitions(scaled(transitions));
    Lattice all = new Lattice(scores, moves, anything);
    Lattice right = new Lattice(scores, moves, example.allowed());
    for (int i = 0; i < scores.length; i++) {
      raise(example.features()[i], gradient(all, right, i), rate / scale);
    }
    right.addPairs(rate / scale, transitions);
    all.addPairs(-rate / scale, transitions);
  }

  private double[][] scaled(double[][] stored) {
    double[][] values = new double[L][L];
    for (int k = 0; k < L; k++) {
      for (int j = 0; j < L; j++) {
        values[k][j] = stored[k][j] * scale;
      }
    }
    return values;
  }

  private static double[] gradient(Lattice all, Lattice right, int token) {
    double[] gradient = new double[L];
    for (int j = 0; j < L; j++) {
      gradient[j] = right.marginal(token, j) - all.marginal(token, j);
    }
    return gradient;
  }

  private void raise(int[] rows, double[] gradient, double rate) {
    for (int j = 0; j < L; j++) {
      if (Math.abs(gradient[j]) > NEGLIGIBLE) {
        float up = (float) (rate * gradient[j]);
        for (int row : rows) {
          weights[row][j] += up;
        }
      }
    }
  }

  private void rescale() {
    for (float[] row : weights) {
      for (int j = 0; j < L; j++) {
        row[j] *= (float) scale;
      }
    }
    for (double[] row : transitions) {
      for (int j = 0; j < L; j++) {
        row[j] *= scale;
      }
    }
    scale = 1;
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
  }

  /** The hashes of the features met often enough, in rising order. */
  private static int[] frequent(List<Example> examples, int cutoff) {
    int total = 0;
    for (Example example : examples) {
      for (int[] features : example.features()) {
        total += features.length;
      }
    }
    int[] sorted = new int[total];
    int n = 0;
    for (Example example : examples) {
      for (int[] features : example.features()) {
        System.arraycopy(features, 0, sorted, n, features.length);
        n += features.length;
      }
    }
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < n; ) {
      int end = i + 1;
      while (end < n && sorted[end] == sorted[i]) {
        end++;
      }
      if (end - i >= cutoff) {
        sorted[kept++] = sorted[i];
      }
      i = end;
    }
    return Arrays.copyOf(sorted, kept);
  }

  private static Example rows(Example example, FeatureTable table) {
    int[][] rows = new int[example.features().length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.stream(example.features()[i]).map(table::row).filter(r -> r >= 0).toArray();
    }
    return new Example(rows, example.allowed());
  }
}
