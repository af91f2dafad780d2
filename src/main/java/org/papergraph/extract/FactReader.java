package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Trace;

/**
 * Reads what a paper states off its linked mentions: extractors propose, roles are weighed, they
 * tell what the paper introduces, and in that light relations and results are weighed. Attributes,
 * links and denials stand as they were read.
 */
public final class FactReader {
  /** Less probable roles and relations are not put to {@link Confidence}. */
  private static final double LEAST = 0.3;

  private final List<Extractor> extractors;
  private final RoleWeigher roles;
  private final RelationWeigher relations;
  private final ResultWeigher results;
  private final Confidence confidence;

  private FactReader(List<Extractor> extractors, FactTables tables) {
    this.extractors = extractors;
    this.roles = new RoleWeigher(tables.roles(), LEAST);
    this.relations = new RelationWeigher(tables.relations(), LEAST);
    this.results = new ResultWeigher(tables.figures(), tables.resultEnds());
    this.confidence = new Confidence(tables.confidence());
  }

  /** The reader that ships with the program; it knows the families of this vocabulary. */
  public static FactReader shipped(Lexicon lexicon) {
    return of(lexicon, FactTables.shipped());
  }

  /** A reader with these weights. */
  public static FactReader of(Lexicon lexicon, FactTables tables) {
    List<Extractor> extractors =
        List.of(
            new CueExtractor(),
            new PositionExtractor(),
            new ResultExtractor(),
            new AttributeExtractor(),
            new FamilyExtractor(lexicon),
            new LinkExtractor());
    return new FactReader(extractors, tables);
  }

  /**
   * What the paper states, each triple once for each polarity.
   *
   * @param trace hears what was dropped
   */
  public List<Assertion> read(Document document, Trace trace) {
    return AssertionSettler.settle(confidence.weigh(document, weighed(document)), trace);
  }

  /** What the paper may state, with the probabilities of the weights. */
  public List<Assertion> weighed(Document document) {
    Reading first = Reading.of(document);
    RoleFeatures places = new RoleFeatures(first, propose(first));
    Map<Entity, double[]> probabilities = roles.probabilities(places);
    List<Assertion> stated = new ArrayList<>(roles.weigh(places, probabilities));
    RelationFeatures pairs = relationFeatures(places, probabilities);
    stated.addAll(relations.weigh(stated, pairs, places));
    stated.addAll(results.weigh(resultFeatures(places, probabilities)));
    pairs.proposals().stream().filter(FactReader::standsAsRead).forEach(stated::add);
    return stated;
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
        || proposal.evidence().polarity() == Polarity.NEGATED;
  }
}
