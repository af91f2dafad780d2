package org.papergraph.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import org.papergraph.weigh.WeightTable;

/**
 * Trains logistic regressions with an elastic net (Zou and Hastie 2005) by OpenNLP's quasi-Newton
 * minimiser (OWL-QN, Andrew and Gao 2007). Same cases, same weights.
 */
final class LogisticTrainer {
  private static final int ITERATIONS = 150;
  private static final int MEMORY = 15;
  private static final int MOST_EVALUATIONS = 30_000;
  private static final double NEGLIGIBLE = 0.03;

  private final List<String> features = new ArrayList<>();
  private final List<Case> cases;
  private final int[][] rows;

  private LogisticTrainer(List<Case> cases, int cutoff) {
    this.cases = cases;
    Map<String, Integer> counts = new TreeMap<>();
    cases.forEach(c -> c.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
    Map<String, Integer> indices = new HashMap<>();
    features.add(WeightTable.ALWAYS);
    counts.forEach(
        (feature, count) -> {
          if (count >= cutoff) {
            indices.put(feature, features.size());
            features.add(feature);
          }
        });
    rows = new int[cases.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          cases.get(i).features().stream()
              .filter(indices::containsKey)
              .mapToInt(indices::get)
              .toArray();
    }
  }

  /**
   * How to train.
   *
   * @param cutoff features met in fewer cases are left out
   * @param l1 strength of the prior that makes weights nought
   * @param l2 strength of the prior that makes weights small
   */
  record Settings(int cutoff, double l1, double l2) {}

  /** A trained table. */
  static WeightTable train(List<String> questions, List<Case> cases, Settings settings) {
    LogisticTrainer trainer = new LogisticTrainer(cases, settings.cutoff());
    Map<String, float[]> weights = new HashMap<>();
    List<double[]> fits =
        IntStream.range(0, questions.size())
            .parallel()
            .mapToObj(question -> trainer.fit(question, settings))
            .toList();
    for (int question = 0; question < questions.size(); question++) {
      double[] fitted = fits.get(question);
      for (int i = 0; i < fitted.length; i++) {
        if (Math.abs(fitted[i]) > NEGLIGIBLE) {
          String feature = trainer.features.get(i);
          weights.computeIfAbsent(feature, f -> new float[questions.size()])[question] =
              (float) fitted[i];
        }
      }
    }
    return new WeightTable(questions, weights);
  }

  /** The weights of one question; nought where no case answers it: the minimiser would not end. */
  private double[] fit(int question, Settings settings) {
    if (cases.stream().noneMatch(c -> c.weights()[question] > 0)) {
      return new double[features.size()];
    }
    QNMinimizer minimizer =
        new QNMinimizer(settings.l1(), settings.l2(), ITERATIONS, MEMORY, MOST_EVALUATIONS);
    return minimizer.minimize(new Loss(question));
  }

  /** The negative log-likelihood of the answers to one question. */
  private final class Loss implements Function {
    private final int question;

    Loss(int question) {
      this.question = question;
    }

    @Override
    public int getDimension() {
      return features.size();
    }

    @Override
    public double valueAt(double[] weights) {
      double loss = 0;
      for (int i = 0; i < rows.length; i++) {
        double weight = cases.get(i).weights()[question];
        if (weight > 0) {
          double score = score(weights, rows[i]);
          boolean yes = cases.get(i).answers()[question] > 0.5;
          loss += weight * Math.log1p(Math.exp(yes ? -score : score));
        }
      }
      return loss;
    }

    @Override
    public double[] gradientAt(double[] weights) {
      double[] gradient = new double[weights.length];
      for (int i = 0; i < rows.length; i++) {
        double weight = cases.get(i).weights()[question];
        if (weight > 0) {
          double probability = 1 / (1 + Math.exp(-score(weights, rows[i])));
          double up = weight * (probability - cases.get(i).answers()[question]);
          gradient[0] += up;
          for (int feature : rows[i]) {
            gradient[feature] += up;
          }
        }
      }
      return gradient;
    }

    // A plain loop: training spends nearly all its time here.
    private double score(double[] weights, int[] row) {
      double score = weights[0];
      for (int feature : row) {
        score += weights[feature];
      }
      return score;
    }
  }
}
