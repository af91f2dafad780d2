package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * named in a sentence on the paper's own work is evaluated on; what a survey names is studied.
 * Surer in titles.
 */
public final class PositionExtractor implements Extractor {
  private static final double IN_TITLE = 0.5;
  private static final double IN_OWN_SENTENCE = 0.4;
  private static final Pattern SURVEY_TITLE =
      Pattern.compile(
          "(?i)\\b(?:survey|overview|review|primer|tutorial|challenges|opportunities|landscape|vs\\.?|versus)\\b");
  private static final Pattern SURVEY_TEXT =
      Pattern.compile(
          "(?i)\\b(?:this|our|the present|comprehensive|systematic) (?:\\w+ ){0,2}(?:survey|review|overview|tutorial)\\b|\\bwe (?:survey|review)\\b");

  @Override
  public List<Assertion> extract(Reading reading) {
    Document document = reading.document();
    boolean survey = isSurvey(document);
    List<Assertion> found = new ArrayList<>();
    for (LinkedMention mention : document.mentions()) {
      boolean title = mention.sentence().field() == Field.TITLE;
      if (title || reading.isOwn(mention.sentence())) {
        role(mention, survey, title)
            .ifPresent(role -> found.add(assertion(document, mention, role, title)));
      }
    }
    return found;
  }

  private static boolean isSurvey(Document document) {
    return SURVEY_TITLE.matcher(document.paper().title()).find()
        || SURVEY_TEXT.matcher(document.paper().abstractText()).find();
  }

  private static Optional<Predicate> role(LinkedMention mention, boolean survey, boolean title) {
    return switch (mention.type()) {
      case MODEL, TECHNIQUE -> system(mention, survey, title);
      case DATASET -> Optional.of(Predicate.USES_DATASET);
      case BENCHMARK -> Optional.of(Predicate.EVALUATES_ON);
      case TASK -> Optional.of(Predicate.ADDRESSES_TASK);
      case METRIC -> Optional.of(Predicate.REPORTS_METRIC);
    };
  }

  /**
   * What merely stands beside the paper's work is not thereby used: only titles and surveys tell.
   */
  private static Optional<Predicate> system(LinkedMention mention, boolean survey, boolean title) {
    if (survey) {
      return Optional.of(Predicate.STUDIES);
    }
    if (!title) {
      return Optional.empty();
    }
    boolean model = mention.type() == EntityType.MODEL;
    return Optional.of(model ? Predicate.USES_MODEL : Predicate.USES_TECHNIQUE);
  }

  private static Assertion assertion(
      Document document, LinkedMention mention, Predicate role, boolean title) {
    Evidence evidence =
        new Evidence(
            mention.sentence(),
            Optional.empty(),
            Optional.of(mention.mention()),
            Polarity.ASSERTED,
            title ? IN_TITLE : IN_OWN_SENTENCE,
            title ? "position/title" : "position");
    return new Assertion(document.paper(), role, mention.entity(), evidence);
  }
}
