package org.papergraph.extract;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Trace;
import org.papergraph.weigh.WeightTable;

/**
 * Reads what a paper states off its linked mentions: extractors propose, roles are weighed, they
 * tell what the paper introduces, and in that light relations and results are weighed. Attributes,
 * links and denials stand as they were read.
 */
public final class FactReader {
  /** The table of the weights of roles, in this package. */
  public static final String ROLES = "roles.tsv";

  /** The table of the weights of relations, in this package. */
  public static final String RELATIONS = "relations.tsv";

  /** The table of the weights of numbers, in this package. */
  public static final String FIGURES = "figures.tsv";

  /** The table of the weights of the ends of results, in this package. */
  public static final String RESULT_ENDS = "result-ends.tsv";

  /** Relations of which people gave too few examples to weigh: the cues alone decide. */
  private static final Set<Predicate> RARE =
      EnumSet.of(Predicate.TRAINED_ON, Predicate.PART_OF, Predicate.DERIVED_FROM);

  private static final double LEAST_ROLE = 0.5;
  private static final double LEAST_RELATION = 0.5;

  private final List<Extractor> extractors;
  private final RoleWeigher roles;
  private final RelationWeigher relations;
  private final ResultWeigher results;

  private FactReader(
      List<Extractor> extractors,
      RoleWeigher roles,
      RelationWeigher relations,
      ResultWeigher results) {
    this.results = results;
    this.extractors = extractors;
    this.roles = roles;
    this.relations = relations;
  }

  /** The reader that ships with the program; it knows the families of this vocabulary. */
  public static FactReader shipped(Lexicon lexicon) {
    return new FactReader(
        List.of(
            new CueExtractor(),
            new PositionExtractor(),
            new ResultExtractor(),
            new AttributeExtractor(),
            new FamilyExtractor(lexicon),
            new LinkExtractor()),
        new RoleWeigher(table(ROLES), LEAST_ROLE),
        new RelationWeigher(table(RELATIONS), LEAST_RELATION),
        new ResultWeigher(table(FIGURES), table(RESULT_ENDS)));
  }

  private static WeightTable table(String name) {
    InputStream stream = FactReader.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the program's jar lacks " + name);
    }
    return WeightTable.read(stream);
  }

  /**
   * What the paper states, each triple once for each polarity.
   *
   * @param trace hears what was dropped
   */
  public List<Assertion> read(Document document, Trace trace) {
    Reading first = Reading.of(document);
    RoleFeatures places = new RoleFeatures(first, propose(first));
    Map<Entity, double[]> probabilities = roles.probabilities(places);
    List<Assertion> stated = new ArrayList<>(roles.weigh(places, probabilities));
    RelationFeatures pairs = relationFeatures(places, probabilities);
    stated.addAll(relations.weigh(stated, pairs, places));
    stated.addAll(results.weigh(resultFeatures(places, probabilities)));
    pairs.proposals().stream().filter(FactReader::standsAsRead).forEach(stated::add);
    return AssertionSettler.settle(stated, trace);
  }

  /** The features of roles, in the light of what the cues say the paper introduces. */
  public RoleFeatures roleFeatures(Document document) {
    Reading reading = Reading.of(document);
    return new RoleFeatures(reading, propose(reading));
  }

  /**
   * The features of relations, in the light of what the roles say the paper introduces.
   *
   * @param probabilities of the roles of each entity
   */
  public RelationFeatures relationFeatures(
      RoleFeatures places, Map<Entity, double[]> probabilities) {
    Reading reading = about(places, probabilities);
    return new RelationFeatures(reading, propose(reading), places, probabilities);
  }

  /**
   * The features of results, in the light of what the roles say the paper introduces.
   *
   * @param probabilities of the roles of each entity
   */
  public ResultFeatures resultFeatures(RoleFeatures places, Map<Entity, double[]> probabilities) {
    return new ResultFeatures(about(places, probabilities), places, probabilities);
  }

  private static Reading about(RoleFeatures places, Map<Entity, double[]> probabilities) {
    Contribution contribution = Contribution.weighed(RoleWeigher.introduced(probabilities));
    return places.reading().about(contribution);
  }

  private List<Assertion> propose(Reading reading) {
    List<Assertion> read = extractors.stream().flatMap(e -> e.extract(reading).stream()).toList();
    return Stream.concat(read.stream(), ImpliedRelations.derive(reading, read).stream()).toList();
  }

  private static boolean standsAsRead(Assertion proposal) {
    Predicate.Group group = proposal.predicate().group();
    return group == Predicate.Group.ATTRIBUTE
        || group == Predicate.Group.LINK
        || proposal.evidence().polarity() == Polarity.NEGATED
        || RARE.contains(proposal.predicate());
  }
}
