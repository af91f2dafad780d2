package org.papergraph.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.papergraph.weigh.WeightTable;

/**
 * The features that training gives weights to, each with its place in the vector of weights; the
 * first place is that of {@link WeightTable#ALWAYS}.
 */
final class FeatureIndex {
  /** Weights nearer to nought are left out of the table. */
  private static final double NEGLIGIBLE = 0.03;

  private final List<String> features = new ArrayList<>();
  private final Map<String, Integer> indices = new HashMap<>();

  private FeatureIndex() {}

  /** The features that are met in so many cases, in alphabetical order. */
  static FeatureIndex of(Stream<? extends Set<String>> cases, int cutoff) {
    Map<String, Integer> counts = new TreeMap<>();
    cases.forEach(features -> features.forEach(f -> counts.merge(f, 1, Integer::sum)));
    FeatureIndex index = new FeatureIndex();
    index.features.add(WeightTable.ALWAYS);
    counts.forEach(
        (feature, count) -> {
          if (count >= cutoff) {
            index.indices.put(feature, index.features.size());
            index.features.add(feature);
          }
        });
    return index;
  }

  /** The length of a vector of weights. */
  int size() {
    return features.size();
  }

  /** The places of the features that have one. */
  int[] row(Set<String> features) {
    return features.stream().filter(indices::containsKey).mapToInt(indices::get).toArray();
  }

  /**
   * The table of weights.
   *
   * @param weights one vector for each question
   */
  WeightTable table(List<String> questions, List<double[]> weights) {
    Map<String, float[]> rows = new HashMap<>();
    for (int question = 0; question < questions.size(); question++) {
      double[] vector = weights.get(question);
      for (int i = 0; i < vector.length; i++) {
        if (Math.abs(vector[i]) > NEGLIGIBLE) {
          rows.computeIfAbsent(features.get(i), f -> new float[questions.size()])[question] =
              (float) vector[i];
        }
      }
    }
    return new WeightTable(questions, rows);
  }
}
