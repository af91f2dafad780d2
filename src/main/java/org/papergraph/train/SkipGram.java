package org.papergraph.train;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Word vectors by skip-gram with negative sampling (Mikolov et al. 2013, "Distributed
 * representations of words and phrases and their compositionality"). One thread and a fixed seed:
 * the same texts give the same vectors.
 */
final class SkipGram {
  static final int DIMENSIONS = 64;
  private static final int WINDOW = 4;
  private static final int NEGATIVES = 5;
  private static final double SUBSAMPLING = 1e-4;
  private static final float FIRST_STEP = 0.05f;
  private static final int SIGMOIDS = 1024;
  private static final float SATURATED = 6;
  private static final float[] SIGMOID = sigmoids();

  private final int[] noise;
  private final float[] keep;
  private final float[][] vectors;
  private final float[][] contexts;
  private final float[] error = new float[DIMENSIONS];
  private final SplittableRandom random = new SplittableRandom(1);

  private SkipGram(int[] counts) {
    noise = noise(counts);
    keep = keep(counts);
    contexts = new float[counts.length][DIMENSIONS];
    vectors = new float[counts.length][DIMENSIONS];
    for (float[] vector : vectors) {
      for (int d = 0; d < DIMENSIONS; d++) {
        vector[d] = (float) (random.nextDouble() - 0.5) / DIMENSIONS;
      }
    }
  }

  /**
   * The vectors of the words.
   *
   * @param texts word numbers; -1 for words without a vector
   * @param counts how often each word stands in the texts
   */
  static float[][] learn(List<int[]> texts, int[] counts, int epochs) {
    SkipGram net = new SkipGram(counts);
    long steps = (long) epochs * texts.size();
    long step = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int[] text : texts) {
        net.learn(text, FIRST_STEP * Math.max(0.01f, 1 - (float) step++ / steps));
      }
    }
    return net.vectors;
  }

  private void learn(int[] text, float step) {
    int[] kept = new int[text.length];
    int n = 0;
    for (int word : text) {
      if (word >= 0 && random.nextDouble() < keep[word]) {
        kept[n++] = word;
      }
    }
    for (int i = 0; i < n; i++) {
      int reach = 1 + random.nextInt(WINDOW);
      for (int j = Math.max(0, i - reach); j < n && j <= i + reach; j++) {
        if (j != i) {
          pair(vectors[kept[i]], kept[j], step);
        }
      }
    }
  }

  private void pair(float[] vector, int context, float step) {
    java.util.Arrays.fill(error, 0);
    for (int k = 0; k <= NEGATIVES; k++) {
      int target = k == 0 ? context : noise[random.nextInt(noise.length)];
      if (k == 0 || target != context) {
        update(vector, contexts[target], k == 0 ? 1 : 0, step);
      }
    }
    for (int d = 0; d < DIMENSIONS; d++) {
      vector[d] += error[d];
    }
  }

  private void update(float[] vector, float[] context, int label, float step) {
    float dot = 0;
    for (int d = 0; d < DIMENSIONS; d++) {
      dot += vector[d] * context[d];
    }
    float gradient = (label - sigmoid(dot)) * step;
    for (int d = 0; d < DIMENSIONS; d++) {
      error[d] += gradient * context[d];
      context[d] += gradient * vector[d];
    }
  }

  private static float sigmoid(float x) {
    if (x >= SATURATED || x <= -SATURATED) {
      return x > 0 ? 1 : 0;
    }
    return SIGMOID[(int) ((x + SATURATED) / (2 * SATURATED) * SIGMOIDS)];
  }

  private static float[] sigmoids() {
    float[] table = new float[SIGMOIDS];
    for (int i = 0; i < SIGMOIDS; i++) {
      double x = (2.0 * (i + 0.5) / SIGMOIDS - 1) * SATURATED;
      table[i] = (float) (1 / (1 + StrictMath.exp(-x)));
    }
    return table;
  }

  /** Words in proportion to their count to the power of three quarters. */
  private static int[] noise(int[] counts) {
    double total = 0;
    for (int count : counts) {
      total += StrictMath.pow(count, 0.75);
    }
    int[] table = new int[1 << 20];
    double reached = 0;
    int word = -1;
    for (int i = 0; i < table.length; i++) {
      while (word < counts.length - 1 && reached / total <= (double) i / table.length) {
        reached += StrictMath.pow(counts[++word], 0.75);
      }
      table[i] = word;
    }
    return table;
  }

  private static float[] keep(int[] counts) {
    double total = 0;
    for (int count : counts) {
      total += count;
    }
    float[] keep = new float[counts.length];
    for (int w = 0; w < keep.length; w++) {
      keep[w] = (float) Math.min(1, Math.sqrt(SUBSAMPLING * total / counts[w]));
    }
    return keep;
  }
}
