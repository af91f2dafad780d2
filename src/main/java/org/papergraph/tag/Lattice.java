package org.papergraph.tag;

import java.util.Arrays;

/**
 * Sums and best paths over all label sequences of one sentence (Rabiner 1989; Lafferty, McCallum
 * and Pereira 2001). Sums are scaled at each token, so that long sentences do not underflow.
 */
public final class Lattice {
  private static final int L = Labels.COUNT;

  private final double[][] transitions;
  private final double[][] potentials;
  private final double[][] alpha;
  private final double[][] beta;
  private final double[] scale;
  private final double logSum;

  /**
   * Runs the forward and backward sums.
   *
   * @param scores of each label at each token; at least one token
   * @param transitions {@link #transitions exponentials} of label after label
   * @param allowed the set of labels that each token may have
   */
  public Lattice(double[][] scores, double[][] transitions, int[] allowed) {
    this.transitions = transitions;
    int n = scores.length;
    potentials = new double[n][L];
    alpha = new double[n][L];
    beta = new double[n][L];
    scale = new double[n];
    double log = 0;
    for (int i = 0; i < n; i++) {
      log += exponentials(scores[i], allowed[i], potentials[i]);
      forward(i);
      log += StrictMath.log(scale[i]);
    }
    logSum = log;
    for (int i = n - 1; i >= 0; i--) {
      backward(i);
    }
  }

  /** The exponentials of transition scores; 0 where a label may not follow. */
  public static double[][] transitions(double[][] scores) {
    double[][] transitions = new double[L][L];
    for (int k = 0; k < L; k++) {
      for (int j = 0; j < L; j++) {
        transitions[k][j] = Labels.follows(k, j) ? StrictMath.exp(scores[k][j]) : 0;
      }
    }
    return transitions;
  }

  private static double exponentials(double[] scores, int allowed, double[] into) {
    double max = Double.NEGATIVE_INFINITY;
    for (int j = 0; j < L; j++) {
      max = (allowed & Labels.only(j)) != 0 ? Math.max(max, scores[j]) : max;
    }
    for (int j = 0; j < L; j++) {
      into[j] = (allowed & Labels.only(j)) != 0 ? StrictMath.exp(scores[j] - max) : 0;
    }
    return max;
  }

  private void forward(int i) {
    for (int j = 0; j < L; j++) {
      alpha[i][j] = potentials[i][j] == 0 ? 0 : before(i, j) * potentials[i][j];
      scale[i] += alpha[i][j];
    }
    for (int j = 0; j < L; j++) {
      alpha[i][j] /= scale[i];
    }
  }

  /** The share of paths that come to a label from the token before. */
  private double before(int i, int label) {
    if (i == 0) {
      return transitions[Labels.OUTSIDE][label];
    }
    double sum = 0;
    for (int k = 0; k < L; k++) {
      sum += alpha[i - 1][k] * transitions[k][label];
    }
    return sum;
  }

  private void backward(int i) {
    if (i == beta.length - 1) {
      Arrays.fill(beta[i], 1);
      return;
    }
    for (int k = 0; k < L; k++) {
      double sum = 0;
      for (int j = 0; j < L; j++) {
        sum += transitions[k][j] * potentials[i + 1][j] * beta[i + 1][j];
      }
      beta[i][k] = sum / scale[i + 1];
    }
  }

  /** The logarithm of the sum over all label sequences. */
  public double logSum() {
    return logSum;
  }

  /** The probability that a token has a label. */
  public double marginal(int token, int label) {
    return alpha[token][label] * beta[token][label];
  }

  /** Adds {@code sign} times the probability of each pair of labels of neighbouring tokens. */
  public void addPairs(double sign, double[][] into) {
    for (int i = 0; i < alpha.length; i++) {
      for (int k = 0; k < L; k++) {
        double start = k == Labels.OUTSIDE ? 1 : 0;
        double left = sign * (i > 0 ? alpha[i - 1][k] : start) / scale[i];
        for (int j = 0; left != 0 && j < L; j++) {
          into[k][j] += left * transitions[k][j] * potentials[i][j] * beta[i][j];
        }
      }
    }
  }

  /** The probability that exactly these tokens, end exclusive, are one mention of this kind. */
  public double span(int first, int end, int begin) {
    double share = before(first, begin) * potentials[first][begin] / scale[first];
    int last = begin;
    for (int i = first + 1; i < end; i++) {
      share *= transitions[last][begin + 1] * potentials[i][begin + 1] / scale[i];
      last = begin + 1;
    }
    if (end == beta.length) {
      return share;
    }
    double after = 0;
    for (int j = 0; j < L; j++) {
      boolean continued = j == begin + 1;
      after += continued ? 0 : transitions[last][j] * potentials[end][j] * beta[end][j];
    }
    return share * after / scale[end];
  }

  /** The most probable label sequence (Viterbi 1967). */
  public int[] bestPath() {
    int n = potentials.length;
    double[][] best = new double[n][L];
    int[][] from = new int[n][L];
    for (int i = 0; i < n; i++) {
      double max = 0;
      for (int j = 0; j < L; j++) {
        double in = i == 0 ? transitions[Labels.OUTSIDE][j] : 0;
        for (int k = 0; i > 0 && k < L; k++) {
          double path = best[i - 1][k] * transitions[k][j];
          from[i][j] = path > in ? k : from[i][j];
          in = Math.max(in, path);
        }
        best[i][j] = in * potentials[i][j];
        max = Math.max(max, best[i][j]);
      }
      for (int j = 0; j < L; j++) {
        best[i][j] /= max;
      }
    }
    int[] path = new int[n];
    for (int j = 1; j < L; j++) {
      path[n - 1] = best[n - 1][j] > best[n - 1][path[n - 1]] ? j : path[n - 1];
    }
    for (int i = n - 1; i > 0; i--) {
      path[i - 1] = from[i][path[i]];
    }
    return path;
  }
}
