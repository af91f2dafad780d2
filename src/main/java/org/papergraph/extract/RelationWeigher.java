package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Entity;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Evidence;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Sentence;
import org.papergraph.extract.RelationFeatures.Pair;
import org.papergraph.weigh.WeightTable;

/**
 * Decides the relations between a paper's entities by weighing cues, roles and the words between
 * them. What the paper says of "our method" is said of what it introduces.
 */
public final class RelationWeigher {
  /** The relations, in the order of the columns of the table. */
  public static final List<Predicate> RELATIONS =
      List.of(Predicate.values()).stream()
          .filter(p -> p.group() == Predicate.Group.RELATION)
          .toList();

  /** What no cue names but the weights find. */
  static final String METHOD = "weighed";

  private final WeightTable table;
  private final double least;

  /**
   * A weigher.
   *
   * @param table the weights of each relation
   * @param least relations less probable than this are not stated
   */
  public RelationWeigher(WeightTable table, double least) {
    this.table = table;
    this.least = least;
  }

  /**
   * The relations that are probable enough.
   *
   * @param roles the roles that were decided: evidence for what is said of the contribution
   */
  public List<Assertion> weigh(
      List<Assertion> roles, RelationFeatures features, RoleFeatures places) {
    List<Assertion> stated = new ArrayList<>();
    for (Pair pair : features.pairs()) {
      double[] probabilities = table.probabilities(features.of(pair));
      for (int i = 0; i < probabilities.length; i++) {
        if (probabilities[i] >= least && suits(RELATIONS.get(i), pair)) {
          stated.add(
              new Assertion(
                  pair.subject(),
                  RELATIONS.get(i),
                  pair.object(),
                  evidence(
                      pair,
                      RELATIONS.get(i),
                      probabilities[i],
                      features.proposals(),
                      roles,
                      places)));
        }
      }
    }
    return stated;
  }

  /** Whether entities of these types can stand in the relation at all. */
  public static boolean suits(Predicate relation, Pair pair) {
    EntityType subject = pair.subject().type();
    EntityType object = pair.object().type();
    return switch (relation) {
      case BASED_ON, OUTPERFORMS -> subject.isSystem() && object.isSystem();
      case EMPLOYS -> subject.isSystem() && object.isSystem();
      case TRAINED_ON, EVALUATED_ON -> subject.isSystem() && object.isData();
      case APPLIED_TO -> subject.isSystem() && object == EntityType.TASK;
      case DERIVED_FROM -> subject.isData() && object.isData();
      default -> true;
    };
  }

  private static Evidence evidence(
      Pair pair,
      Predicate relation,
      double probability,
      List<Assertion> proposals,
      List<Assertion> roles,
      RoleFeatures places) {
    Optional<Evidence> cue =
        proposals.stream()
            .filter(p -> p.predicate() == relation && joins(p, pair))
            .map(Assertion::evidence)
            .filter(e -> e.polarity() == Polarity.ASSERTED)
            .max(Comparator.comparing(Evidence::confidence).thenComparing(Evidence::method));
    if (cue.isPresent()) {
      return cue.get().withConfidence(probability);
    }
    LinkedMention object = together(pair, places).orElseGet(() -> read(pair, roles, places));
    return new Evidence(
        object.sentence(),
        namedIn(object.sentence(), pair.subject(), places),
        Optional.of(object.mention()),
        Polarity.ASSERTED,
        probability,
        METHOD);
  }

  private static boolean joins(Assertion assertion, Pair pair) {
    return assertion.subject() instanceof Entity s
        && assertion.object() instanceof Entity o
        && s.key().equals(pair.subject().key())
        && o.key().equals(pair.object().key());
  }

  /** The mention of the object in the first sentence, the title last, that names both. */
  private static Optional<LinkedMention> together(Pair pair, RoleFeatures places) {
    return places.places(pair.object()).stream()
        .filter(m -> namedIn(m.sentence(), pair.subject(), places).isPresent())
        .min(
            Comparator.comparing((LinkedMention m) -> m.sentence().index() == 0)
                .thenComparing(LinkedMention::mention, Mention.READING_ORDER));
  }

  /** Where the object's role was read, else its first mention. */
  private static LinkedMention read(Pair pair, List<Assertion> roles, RoleFeatures places) {
    List<LinkedMention> all = places.places(pair.object());
    return roles.stream()
        .filter(r -> r.object() instanceof Entity e && e.key().equals(pair.object().key()))
        .max(Comparator.comparing((Assertion r) -> r.evidence().confidence()))
        .flatMap(r -> r.evidence().objectMention())
        .flatMap(m -> all.stream().filter(l -> l.mention().equals(m)).findFirst())
        .orElse(all.get(0));
  }

  private static Optional<Mention> namedIn(Sentence sentence, Entity entity, RoleFeatures places) {
    return places.places(entity).stream()
        .filter(m -> m.sentence().index() == sentence.index())
        .map(LinkedMention::mention)
        .findFirst();
  }
}
