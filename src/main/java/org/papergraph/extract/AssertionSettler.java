package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Thing;
import org.papergraph.domain.Trace;

/**
 * Makes one assertion of each triple, in one place for all extractors: the surest evidence stays,
 * the earlier sentence on a tie. A paper does not merely use or compare with what it introduces.
 */
public final class AssertionSettler {
  private static final Set<Predicate> NOT_OF_OWN =
      Set.of(
          Predicate.USES_MODEL,
          Predicate.USES_TECHNIQUE,
          Predicate.COMPARES_WITH,
          Predicate.STUDIES);

  private static final Comparator<Assertion> SUREST_FIRST =
      Comparator.comparing((Assertion a) -> -a.evidence().confidence())
          .thenComparing(a -> a.evidence().sentence().index())
          .thenComparing(a -> a.evidence().method());

  private record Statement(Thing subject, Predicate predicate, Thing object, Polarity polarity) {}

  private AssertionSettler() {}

  /**
   * The assertions that stay, each triple once for each polarity.
   *
   * @param found the assertions of all extractors, in any order
   * @param trace hears what was dropped
   */
  public static List<Assertion> settle(List<Assertion> found, Trace trace) {
    Map<Statement, Assertion> best = new LinkedHashMap<>();
    for (Assertion a : found) {
      best.merge(
          new Statement(a.subject(), a.predicate(), a.object(), a.evidence().polarity()),
          a,
          (x, y) -> SUREST_FIRST.compare(x, y) <= 0 ? x : y);
    }
    Set<Thing> own = new HashSet<>();
    for (Assertion a : best.values()) {
      if (a.predicate() == Predicate.INTRODUCES && a.evidence().polarity() == Polarity.ASSERTED) {
        own.add(a.object());
      }
    }
    List<Assertion> kept = new ArrayList<>();
    for (Assertion a : best.values()) {
      if (NOT_OF_OWN.contains(a.predicate()) && own.contains(a.object())) {
        trace.dropped(
            "extract", a.predicate().term() + " " + a.object(), "the paper introduces it");
      } else {
        kept.add(a);
      }
    }
    return kept;
  }
}
