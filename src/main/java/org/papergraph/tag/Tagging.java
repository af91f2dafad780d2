package org.papergraph.tag;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.domain.EntityType;

/** What the tagger thinks of one sentence: its best reading, and the probability of any other. */
public final class Tagging {
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
