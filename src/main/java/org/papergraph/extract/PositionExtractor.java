package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Document;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Evidence;
import org.papergraph.domain.Field;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;

/**
 * Gives an entity the role that its type and place suggest where no cue says more: a benchmark
 * named in a sentence on the paper's own work is evaluated on, a technique is used. Surer in
 * titles.
 */
public final class PositionExtractor implements Extractor {
  private static final double IN_TITLE = 0.5;
  private static final double IN_OWN_SENTENCE = 0.4;

  @Override
  public List<Assertion> extract(Document document) {
    Stance stance = Stance.of(document);
    List<Assertion> found = new ArrayList<>();
    for (LinkedMention mention : document.mentions()) {
      boolean title = mention.sentence().field() == Field.TITLE;
      if (title || stance.isOwn(mention.sentence())) {
        double confidence = title ? IN_TITLE : IN_OWN_SENTENCE;
        found.add(assertion(document, mention, confidence));
      }
    }
    return found;
  }

  private static Assertion assertion(Document document, LinkedMention mention, double confidence) {
    Evidence evidence =
        new Evidence(
            mention.sentence(),
            Optional.empty(),
            Optional.of(mention.mention()),
            Polarity.ASSERTED,
            confidence,
            "position");
    return new Assertion(document.paper(), role(mention.type()), mention.entity(), evidence);
  }

  private static Predicate role(EntityType type) {
    return switch (type) {
      case MODEL -> Predicate.USES_MODEL;
      case DATASET -> Predicate.USES_DATASET;
      case BENCHMARK -> Predicate.EVALUATES_ON;
      case TECHNIQUE -> Predicate.USES_TECHNIQUE;
      case TASK -> Predicate.ADDRESSES_TASK;
      case METRIC -> Predicate.REPORTS_METRIC;
    };
  }
}
