package org.papergraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.train.LogisticTrainer.Settings;
import org.papergraph.weigh.WeightTable;

/**
 * Trains the choice of one among some, or of none: conditional logit (McFadden 1974) with an
 * elastic net.
 */
final class ChoiceTrainer {
  private static final int PASSES = 60;

  private ChoiceTrainer() {}

  /**
   * One choice that people made.
   *
   * @param question for which column it tells
   * @param options the features of what could be chosen; the first is to choose none
   * @param chosen which was
   * @param weight how much it counts
   */
  record Choice(int question, List<SortedSet<String>> options, int chosen, double weight) {}

  /** A choice with the places of its features. */
  private record Row(int[][] options, int chosen, double weight) {}

  /** A trained table: the scores of options are compared within one choice. */
  static WeightTable train(List<String> questions, List<Choice> choices, Settings settings) {
    Stream<Set<String>> options = choices.stream().flatMap(c -> c.options().stream());
    FeatureIndex features = FeatureIndex.of(options, settings.cutoff());
    List<double[]> fits =
        IntStream.range(0, questions.size())
            .parallel()
            .mapToObj(question -> fit(rows(question, choices, features), features, settings))
            .toList();
    return features.table(questions, fits);
  }

  private static List<Row> rows(int question, List<Choice> choices, FeatureIndex features) {
    List<Row> rows = new ArrayList<>();
    for (Choice choice : choices) {
      if (choice.question() == question) {
        int[][] options = choice.options().stream().map(features::row).toArray(int[][]::new);
        rows.add(new Row(options, choice.chosen(), choice.weight()));
      }
    }
    return rows;
  }

  private static double[] fit(List<Row> rows, FeatureIndex features, Settings settings) {
    OnlineLearner learner = new OnlineLearner(features.size(), settings);
    for (int pass = 0; pass < PASSES; pass++) {
      for (int i : OnlineLearner.shuffled(rows.size(), pass)) {
        learn(rows.get(i), learner);
      }
    }
    return learner.weights();
  }

  private static void learn(Row row, OnlineLearner learner) {
    double[] scores = new double[row.options().length];
    for (int option = 0; option < scores.length; option++) {
      scores[option] = learner.score(row.options()[option]);
    }
    double[] shares = WeightTable.shares(scores);
    for (int option = 0; option < scores.length; option++) {
      double answer = option == row.chosen() ? 1 : 0;
      learner.learn(row.options()[option], row.weight() * (shares[option] - answer));
    }
  }
}
