package org.papergraph.train;

import java.util.SplittableRandom;

/** Groups vectors by direction (Dhillon and Modha 2001). Fixed seed, one thread. */
final class SphericalKMeans {
  private static final int ROUNDS = 12;

  private SphericalKMeans() {}

  /** The group of each vector, 0 to k - 1. */
  static int[] groups(float[][] vectors, int k) {
    float[][] units = new float[vectors.length][];
    for (int i = 0; i < units.length; i++) {
      units[i] = unit(vectors[i].clone());
    }
    float[][] centres = new float[k][];
    SplittableRandom random = new SplittableRandom(k);
    for (int c = 0; c < k; c++) {
      centres[c] = units[random.nextInt(units.length)].clone();
    }
    int[] groups = new int[units.length];
    for (int round = 0; round < ROUNDS; round++) {
      float[][] sums = new float[k][units[0].length];
      for (int i = 0; i < units.length; i++) {
        groups[i] = nearest(units[i], centres);
        add(units[i], sums[groups[i]]);
      }
      for (int c = 0; c < k; c++) {
        centres[c] = unit(sums[c]);
      }
    }
    return groups;
  }

  private static int nearest(float[] unit, float[][] centres) {
    int best = 0;
    float highest = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < centres.length; c++) {
      float dot = 0;
      for (int d = 0; d < unit.length; d++) {
        dot += unit[d] * centres[c][d];
      }
      if (dot > highest) {
        highest = dot;
        best = c;
      }
    }
    return best;
  }

  private static void add(float[] vector, float[] sum) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += vector[d];
    }
  }

  private static float[] unit(float[] vector) {
    double square = 0;
    for (float x : vector) {
      square += (double) x * x;
    }
    float length = (float) Math.sqrt(square);
    for (int d = 0; length > 0 && d < vector.length; d++) {
      vector[d] /= length;
    }
    return vector;
  }
}
