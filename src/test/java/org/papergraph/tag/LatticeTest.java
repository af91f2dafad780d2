package org.papergraph.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.papergraph.domain.EntityType;

class LatticeTest {
  private static final int L = Labels.COUNT;
  private static final int N = 3;

  private final double[][] scores = random(N, 1);
  private final double[][] moves = random(L, 2);

  @Test
  void sumsOverAllPathsThatTheSchemeAllows() {
    double sum = 0;
    double best = 0;
    int[] bestPath = null;
    double span = 0;
    int begin = Labels.begin(EntityType.TASK);
    for (int code = 0; code < L * L * L; code++) {
      int[] path = {code / (L * L), code / L % L, code % L};
      double weight = weight(path);
      sum += weight;
      if (weight > best) {
        best = weight;
        bestPath = path;
      }
      span += path[1] == begin && path[2] != begin + 1 ? weight : 0;
    }
    Lattice lattice = lattice(Labels.ANY);
    assertEquals(Math.log(sum), lattice.logSum(), 1e-9);
    assertEquals(span / sum, lattice.span(1, 2, begin), 1e-9);
    assertArrayEquals(bestPath, lattice.bestPath());
  }

  @Test
  void marginalsOfATokenSumToOne() {
    Lattice lattice = lattice(Labels.ANY);
    for (int i = 0; i < N; i++) {
      double sum = 0;
      for (int j = 0; j < L; j++) {
        sum += lattice.marginal(i, j);
      }
      assertEquals(1, sum, 1e-9);
    }
  }

  @Test
  void labelsThatAreNotAllowedHaveNoShare() {
    Lattice lattice = lattice(Labels.only(Labels.OUTSIDE));
    assertEquals(1, lattice.marginal(1, Labels.OUTSIDE), 1e-9);
    assertEquals(0, lattice.span(0, 1, Labels.begin(EntityType.MODEL)), 1e-9);
  }

  @Test
  void insideNeedsItsBegin() {
    int inside = Labels.only(Labels.inside(EntityType.TASK));
    int begin = Labels.only(Labels.begin(EntityType.TASK));
    assertEquals(true, Labels.possible(new int[] {begin, inside, inside}));
    assertEquals(false, Labels.possible(new int[] {Labels.only(Labels.OUTSIDE), inside}));
  }

  private Lattice lattice(int allowed) {
    int[] sets = new int[N];
    Arrays.fill(sets, allowed);
    return new Lattice(scores, Lattice.transitions(moves), sets);
  }

  private double weight(int[] path) {
    double sum = 0;
    int previous = Labels.OUTSIDE;
    for (int i = 0; i < N; i++) {
      if (!Labels.follows(previous, path[i])) {
        return 0;
      }
      sum += moves[previous][path[i]] + scores[i][path[i]];
      previous = path[i];
    }
    return Math.exp(sum);
  }

  private static double[][] random(int rows, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] values = new double[rows][L];
    for (double[] row : values) {
      Arrays.setAll(row, j -> random.nextDouble() * 4 - 2);
    }
    return values;
  }
}
