package org.papergraph.weigh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Yes-or-no questions answered by logistic regression (Berkson 1944): one column of weights for
 * each question, one row for each feature. Immutable.
 *
 * <p>The form on disk is a table of tab-separated values: a first line {@code feature} and the
 * names of the questions, then a line for each feature in alphabetical order; an empty cell weighs
 * nothing. The feature {@link #ALWAYS} is on in every case.
 */
public final class WeightTable {
  /** The feature that every case has: its weight is the intercept. */
  public static final String ALWAYS = "always";

  private final List<String> questions;
  private final Map<String, float[]> weights;

  /** A table of the questions' weights. */
  public WeightTable(List<String> questions, Map<String, float[]> weights) {
    this.questions = List.copyOf(questions);
    this.weights = new HashMap<>(weights);
  }

  /**
   * Reads a table.
   *
   * @throws UncheckedIOException if the stream breaks
   * @throws IllegalArgumentException if it is no such table
   */
  public static WeightTable read(InputStream stream) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<String> head = List.of(String.valueOf(lines.readLine()).split("\t"));
      if (!head.get(0).equals("feature") || head.size() < 2) {
        throw new IllegalArgumentException("no table of weights: " + head);
      }
      Map<String, float[]> weights = new HashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        float[] row = new float[head.size() - 1];
        for (int i = 0; i < row.length; i++) {
          row[i] = cells[i + 1].isEmpty() ? 0 : Float.parseFloat(cells[i + 1]);
        }
        weights.put(cells[0], row);
      }
      return new WeightTable(head.subList(1, head.size()), weights);
    } catch (IOException e) {
      throw new UncheckedIOException("the table of weights cannot be read", e);
    }
  }

  /** The names of the questions, in the order of the columns. */
  public List<String> questions() {
    return questions;
  }

  /** How many features have a weight. */
  public int size() {
    return weights.size();
  }

  /**
   * The probability of a yes to each question.
   *
   * @param features the features of the case; those without weights say nothing
   * @return in the order of {@link #questions}
   */
  public double[] probabilities(Set<String> features) {
    double[] sums = scores(features);
    for (int i = 0; i < sums.length; i++) {
      sums[i] = 1 / (1 + Math.exp(-sums[i]));
    }
    return sums;
  }

  /**
   * The log-odds of a yes to each question, the sum of the weights.
   *
   * @param features the features of the case; those without weights say nothing
   * @return in the order of {@link #questions}
   */
  public double[] scores(Set<String> features) {
    double[] sums = new double[questions.size()];
    add(sums, ALWAYS);
    features.forEach(feature -> add(sums, feature));
    return sums;
  }

  /**
   * The probabilities of options of which one is chosen (softmax).
   *
   * @param scores one for each option
   * @return in the same order; they sum to 1
   */
  public static double[] shares(double[] scores) {
    double most = Arrays.stream(scores).max().orElse(0);
    double[] shares = Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }

  /** The probability of a yes to one question. */
  public double probability(String question, Set<String> features) {
    return probabilities(features)[questions.indexOf(question)];
  }

  private void add(double[] sums, String feature) {
    float[] row = weights.get(feature);
    if (row != null) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += row[i];
      }
    }
  }

  /** The table as text; the same weights give the same characters. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("feature\t" + String.join("\t", questions) + "\n");
    new TreeMap<>(weights)
        .forEach(
            (feature, row) -> {
              text.append(feature);
              for (float weight : row) {
                text.append('\t');
                if (weight != 0) {
                  text.append(String.format(Locale.ROOT, "%.2f", weight));
                }
              }
              text.append('\n');
            });
    return text.toString();
  }
}
