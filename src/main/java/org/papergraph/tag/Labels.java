package org.papergraph.tag;

import java.util.Collection;
import org.papergraph.domain.EntityType;

/**
 * The labels of the tagger: outside, and for each entity type begin and inside (BIO; Ramshaw and
 * Marcus 1995). Sets of labels are bit sets in an {@code int}.
 */
public final class Labels {
  /** The label of a token in no mention. */
  public static final int OUTSIDE = 0;

  /** How many labels there are. */
  public static final int COUNT = 1 + 2 * EntityType.values().length;

  /** The set of all labels: nothing is known of the token. */
  public static final int ANY = (1 << COUNT) - 1;

  private Labels() {}

  /** The label of the first token of a mention. */
  public static int begin(EntityType type) {
    return 1 + 2 * type.ordinal();
  }

  /** The label of the other tokens of a mention. */
  public static int inside(EntityType type) {
    return 2 + 2 * type.ordinal();
  }

  /** Whether a label starts a mention. */
  public static boolean isBegin(int label) {
    return label % 2 == 1;
  }

  /** The type of a label other than {@link #OUTSIDE}. */
  public static EntityType typeOf(int label) {
    return EntityType.values()[(label - 1) / 2];
  }

  /** Whether a label may stand after another; what starts a sentence stands after outside. */
  public static boolean follows(int previous, int next) {
    boolean inside = next != OUTSIDE && !isBegin(next);
    return !inside || previous == next || previous == next - 1;
  }

  /** The set of one label. */
  public static int only(int label) {
    return 1 << label;
  }

  /** The set of the begin labels of some types. */
  public static int begins(Collection<EntityType> types) {
    return types.stream().mapToInt(t -> only(begin(t))).reduce(0, (a, b) -> a | b);
  }

  /** The set of the inside labels of some types. */
  public static int insides(Collection<EntityType> types) {
    return types.stream().mapToInt(t -> only(inside(t))).reduce(0, (a, b) -> a | b);
  }

  /** Whether some sequence of labels fits the sets of labels that the tokens may have. */
  public static boolean possible(int[] allowed) {
    int reached = only(OUTSIDE);
    for (int set : allowed) {
      int next = 0;
      for (int label = 0; label < COUNT; label++) {
        int before = isBegin(label) || label == OUTSIDE ? ANY : only(label) | only(label - 1);
        next |= (before & reached) != 0 ? only(label) : 0;
      }
      reached = next & set;
    }
    return reached != 0;
  }
}
