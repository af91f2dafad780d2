package org.papergraph.extract;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Entity;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.weigh.WeightTable;

/**
 * Turns what the extractors propose into what the graph states: roles and relations are weighed;
 * results, attributes, links and denials stand as they were read.
 */
public final class FactWeigher {
  /** The table of the weights of roles, in this package. */
  public static final String ROLES = "roles.tsv";

  /** The table of the weights of relations, in this package. */
  public static final String RELATIONS = "relations.tsv";

  private static final double LEAST_ROLE = 0.4;
  private static final double LEAST_RELATION = 0.35;

  private final RoleWeigher roles;
  private final RelationWeigher relations;

  /** A weigher with these tables. */
  public FactWeigher(WeightTable roles, WeightTable relations) {
    this.roles = new RoleWeigher(roles, LEAST_ROLE);
    this.relations = new RelationWeigher(relations, LEAST_RELATION);
  }

  /** The weigher that ships with the program. */
  public static FactWeigher shipped() {
    return new FactWeigher(table(ROLES), table(RELATIONS));
  }

  private static WeightTable table(String name) {
    InputStream stream = FactWeigher.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the program's jar lacks " + name);
    }
    return WeightTable.read(stream);
  }

  /** What the paper states. */
  public List<Assertion> weigh(Reading reading, List<Assertion> proposals) {
    RoleFeatures places = new RoleFeatures(reading, proposals);
    Map<Entity, double[]> probabilities = roles.probabilities(reading, places);
    List<Assertion> stated = roles.weigh(reading, proposals, places, probabilities);
    RelationFeatures pairs = new RelationFeatures(reading, proposals, places, probabilities);
    List<Assertion> all = new ArrayList<>(stated);
    all.addAll(relations.weigh(proposals, stated, pairs, places));
    proposals.stream().filter(FactWeigher::standsAsRead).forEach(all::add);
    return all;
  }

  private static boolean standsAsRead(Assertion proposal) {
    Predicate.Group group = proposal.predicate().group();
    return group != Predicate.Group.ROLE && group != Predicate.Group.RELATION
        || proposal.evidence().polarity() == Polarity.NEGATED
        || proposal.evidence().method().equals(FamilyExtractor.METHOD);
  }
}
