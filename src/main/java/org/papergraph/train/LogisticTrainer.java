package org.papergraph.train;

import java.util.List;
import java.util.stream.IntStream;
import org.papergraph.weigh.WeightTable;

/** Trains logistic regressions with an elastic net (Zou and Hastie 2005), one a question. */
final class LogisticTrainer {
  private static final int PASSES = 10;

  private final FeatureIndex features;
  private final List<Case> cases;
  private final int[][] rows;

  private LogisticTrainer(List<Case> cases, int cutoff) {
    this.cases = cases;
    features = FeatureIndex.of(cases.stream().map(Case::features), cutoff);
    rows = cases.stream().map(c -> features.row(c.features())).toArray(int[][]::new);
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
    List<double[]> fits =
        IntStream.range(0, questions.size())
            .parallel()
            .mapToObj(question -> trainer.fit(question, settings))
            .toList();
    return trainer.features.table(questions, fits);
  }

  private double[] fit(int question, Settings settings) {
    OnlineLearner learner = new OnlineLearner(features.size(), settings);
    for (int pass = 0; pass < PASSES; pass++) {
      for (int i : OnlineLearner.shuffled(rows.length, pass)) {
        double weight = cases.get(i).weights()[question];
        if (weight > 0) {
          double probability = 1 / (1 + Math.exp(-learner.score(rows[i])));
          learner.learn(rows[i], weight * (probability - cases.get(i).answers()[question]));
        }
      }
    }
    return learner.weights();
  }
}
