package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Document;
import org.papergraph.domain.Evidence;
import org.papergraph.domain.Predicate;
import org.papergraph.weigh.WeightTable;

/**
 * Gives each statement the probability that a reader would confirm it (stacking, Wolpert 1992), and
 * drops those that are too unlikely.
 */
public final class Confidence {
  /** The one column of the table. */
  public static final List<String> QUESTIONS = List.of("right");

  private final WeightTable table;

  /** A judgement by these weights. */
  public Confidence(WeightTable table) {
    this.table = table;
  }

  /** The statements that are probable enough, each with its probability. */
  List<Assertion> weigh(Document document, List<Assertion> found) {
    ConfidenceFeatures features = new ConfidenceFeatures(document);
    List<Assertion> kept = new ArrayList<>();
    for (Assertion assertion : found) {
      if (!ConfidenceFeatures.isLearnt(assertion)) {
        kept.add(assertion);
        continue;
      }
      double probability = table.probabilities(features.of(assertion))[0];
      if (probability >= least(assertion)) {
        kept.add(with(assertion, probability));
      }
    }
    return kept;
  }

  /**
   * Roles and relations that are less sure than this are most often such that people leave open
   * whether a system should state them; what a paper merely mentions is soon taken for what it
   * studies.
   */
  private static double least(Assertion assertion) {
    if (assertion.predicate() == Predicate.STUDIES) {
      return 0.75;
    }
    return switch (assertion.predicate().group()) {
      case ROLE, RELATION -> 0.65;
      default -> 0.5;
    };
  }

  private static Assertion with(Assertion assertion, double confidence) {
    Evidence evidence = assertion.evidence().withConfidence(confidence);
    return new Assertion(assertion.subject(), assertion.predicate(), assertion.object(), evidence);
  }
}
