package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Entity;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Thing;
import org.papergraph.domain.Trace;

/**
 * Makes one assertion of each triple, in one place for all extractors: the surest evidence stays,
 * the earlier sentence on a tie. A paper does not merely use or compare with what it introduces,
 * and what it denies it states only if another sentence says so in so many words.
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

  /** Statements of which a sentence makes only one. */
  private static final List<Set<Predicate>> RIVALS =
      List.of(
          Set.of(Predicate.USES_MODEL, Predicate.USES_TECHNIQUE, Predicate.COMPARES_WITH),
          Set.of(Predicate.USES_DATASET, Predicate.EVALUATES_ON),
          Set.of(Predicate.TRAINED_ON, Predicate.EVALUATED_ON));

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
      Assertion rival = rival(a, best.values());
      if (rival != null) {
        trace.dropped("extract", words(a), "the same words rather say " + rival.predicate().term());
        continue;
      }
      if (NOT_OF_OWN.contains(a.predicate()) && own.contains(a.object())) {
        trace.dropped("extract", words(a), "the paper introduces it");
      } else if (isDenied(a, best)) {
        trace.dropped("extract", words(a), "the paper denies it");
      } else {
        kept.add(a);
      }
    }
    return kept;
  }

  /** Whether the paper denies what only the weights, or the denying sentence itself, state. */
  private static boolean isDenied(Assertion a, Map<Statement, Assertion> all) {
    Assertion denial =
        all.get(new Statement(a.subject(), a.predicate(), a.object(), Polarity.NEGATED));
    return a.evidence().polarity() == Polarity.ASSERTED
        && denial != null
        && (a.evidence().method().endsWith(RelationWeigher.METHOD)
            || a.evidence().sentence().index() == denial.evidence().sentence().index());
  }

  /** The statement in words: {@code usesModel GPT-4}. */
  private static String words(Assertion a) {
    String object = a.object() instanceof Entity entity ? entity.label() : a.object().toString();
    return a.predicate().term() + " " + object;
  }

  /** A surer role of the same entity by the same sentence that excludes this one, or null. */
  private static Assertion rival(Assertion a, Collection<Assertion> all) {
    for (Set<Predicate> rivals : RIVALS) {
      if (rivals.contains(a.predicate())) {
        return all.stream()
            .filter(b -> b.predicate() != a.predicate() && rivals.contains(b.predicate()))
            .filter(b -> b.subject().equals(a.subject()) && b.object().equals(a.object()))
            .filter(b -> b.evidence().sentence().index() == a.evidence().sentence().index())
            .filter(b -> b.evidence().polarity() == a.evidence().polarity())
            .filter(b -> b.evidence().confidence() > a.evidence().confidence())
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }
}
