package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Entity;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Evidence;
import org.papergraph.domain.Field;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.weigh.WeightTable;

/**
 * Decides the roles of a paper's entities by weighing all that speaks for and against them: the
 * cues, the words around each mention, the place, the type. The probability of a role becomes the
 * confidence of its assertion.
 */
public final class RoleWeigher {
  /** The roles, in the order of the columns of the table. */
  public static final List<Predicate> ROLES =
      List.of(Predicate.values()).stream().filter(p -> p.group() == Predicate.Group.ROLE).toList();

  private final WeightTable table;
  private final double least;

  /**
   * A weigher.
   *
   * @param table the weights of each role
   * @param least roles less probable than this are not stated
   */
  public RoleWeigher(WeightTable table, double least) {
    this.table = table;
    this.least = least;
  }

  /** The probability of each role of each entity that a paper mentions. */
  public Map<Entity, double[]> probabilities(RoleFeatures features) {
    Map<Entity, double[]> all = new LinkedHashMap<>();
    for (Entity entity : features.entities()) {
      all.put(entity, table.probabilities(features.of(entity)));
    }
    return all;
  }

  /** The probability that the paper introduces each of its entities. */
  static Map<Entity, Double> introduced(Map<Entity, double[]> probabilities) {
    int introduces = ROLES.indexOf(Predicate.INTRODUCES);
    Map<Entity, Double> introduced = new LinkedHashMap<>();
    probabilities.forEach((entity, all) -> introduced.put(entity, all[introduces]));
    return introduced;
  }

  /**
   * The roles that are probable enough.
   *
   * @param probabilities of each role of each entity
   */
  public List<Assertion> weigh(RoleFeatures features, Map<Entity, double[]> probabilities) {
    List<Assertion> stated = new ArrayList<>();
    probabilities.forEach(
        (entity, all) -> {
          for (int i = 0; i < ROLES.size(); i++) {
            if (all[i] >= least && suits(ROLES.get(i), entity)) {
              Evidence evidence = evidence(entity, i, all[i], features);
              stated.add(
                  new Assertion(
                      features.reading().document().paper(), ROLES.get(i), entity, evidence));
            }
          }
        });
    return stated;
  }

  /** Whether an entity of this type can have the role at all. */
  public static boolean suits(Predicate role, Entity entity) {
    return switch (role) {
      case USES_MODEL -> entity.type().isSystem();
      case USES_TECHNIQUE -> entity.type().isSystem();
      case USES_DATASET, EVALUATES_ON -> entity.type().isData();
      case REPORTS_METRIC -> entity.type() == EntityType.METRIC;
      case ADDRESSES_TASK -> entity.type() == EntityType.TASK;
      default -> true;
    };
  }

  /** The sentence that states the role, else the place that speaks most for it. */
  private Evidence evidence(Entity entity, int role, double probability, RoleFeatures features) {
    LinkedMention best =
        features.places(entity).stream()
            .max(
                Comparator.comparing((LinkedMention m) -> isStated(m, role, features))
                    .thenComparing(m -> atPlace(m, role, features))
                    .thenComparing(LinkedMention::mention, Mention.READING_ORDER.reversed()))
            .orElseThrow();
    String method = cue(best, role, features).map(Evidence::method).orElse(RelationWeigher.METHOD);
    return new Evidence(
        best.sentence(),
        Optional.empty(),
        Optional.of(best.mention()),
        Polarity.ASSERTED,
        probability,
        method);
  }

  /** Whether a sentence of the abstract states the role in words that a cue knows. */
  private static boolean isStated(LinkedMention mention, int role, RoleFeatures features) {
    return mention.sentence().field() == Field.ABSTRACT
        && cue(mention, role, features).filter(e -> e.method().startsWith("cue/")).isPresent();
  }

  /** The surest evidence that an extractor gives for the role in the sentence of a mention. */
  private static Optional<Evidence> cue(LinkedMention mention, int role, RoleFeatures features) {
    return features.proposals().stream()
        .filter(p -> p.predicate() == ROLES.get(role))
        .filter(p -> p.object() instanceof Entity e && e.key().equals(mention.entity().key()))
        .map(Assertion::evidence)
        .filter(e -> e.sentence().index() == mention.sentence().index())
        .filter(e -> e.polarity() == Polarity.ASSERTED)
        .max(Comparator.comparing(Evidence::confidence).thenComparing(Evidence::method));
  }

  private double atPlace(LinkedMention mention, int role, RoleFeatures features) {
    SortedSet<String> alone = features.at(mention);
    return table.probabilities(alone)[role];
  }
}
