package org.papergraph.tag;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.domain.EntityType;

/** What the tagger thinks of one sentence: its best reading, and the probability of any other. */
public final class Tagging {
  private static final int LONGEST = 8;

  private final Lattice lattice;
  private final int length;

  Tagging(Lattice lattice, int length) {
    this.lattice = lattice;
    this.length = length;
  }

  /** The mentions of the most probable reading, in order. */
  public List<TaggedSpan> spans() {
    List<TaggedSpan> spans = new ArrayList<>();
    int[] labels = lattice.bestPath();
    int i = 0;
    while (i < length) {
      int end = i + 1;
      while (end < length && labels[end] != Labels.OUTSIDE && !Labels.isBegin(labels[end])) {
        end++;
      }
      if (labels[i] != Labels.OUTSIDE) {
        spans.add(
            new TaggedSpan(i, end, Labels.typeOf(labels[i]), lattice.span(i, end, labels[i])));
      }
      i = end;
    }
    return spans;
  }

  /**
   * Every span that is one mention with at least this probability, of whatever type; they may
   * overlap. Each has the type that it most probably is, and the probability over all types.
   */
  public List<TaggedSpan> spans(double least) {
    List<TaggedSpan> spans = new ArrayList<>();
    for (int first = 0; first < length; first++) {
      if (begins(first) >= least) {
        for (int end = first + 1; end <= length && end <= first + LONGEST; end++) {
          double probability = probability(first, end);
          if (probability >= least) {
            spans.add(new TaggedSpan(first, end, typeOf(first, end), probability));
          }
        }
      }
    }
    return spans;
  }

  private double begins(int token) {
    double sum = 0;
    for (EntityType type : EntityType.values()) {
      sum += lattice.marginal(token, Labels.begin(type));
    }
    return sum;
  }

  /** The type that these tokens most probably are, if they are a mention. */
  public EntityType typeOf(int first, int end) {
    EntityType best = EntityType.TECHNIQUE;
    double highest = 0;
    for (EntityType type : EntityType.values()) {
      double probability = probability(first, end, type);
      best = probability > highest ? type : best;
      highest = Math.max(highest, probability);
    }
    return best;
  }

  /** The probability that exactly these tokens are one mention of this type. */
  public double probability(int first, int end, EntityType type) {
    return lattice.span(first, end, Labels.begin(type));
  }

  /** The probability that exactly these tokens are one mention, of whatever type. */
  public double probability(int first, int end) {
    double sum = 0;
    for (EntityType type : EntityType.values()) {
      sum += probability(first, end, type);
    }
    return sum;
  }

  /** The probability that a token is in some mention. */
  public double inMention(int token) {
    return 1 - lattice.marginal(token, Labels.OUTSIDE);
  }
}
