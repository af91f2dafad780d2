package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  /** Shares that were right on the development gold, smoothed towards that of the role. */
  private static final Map<Predicate, Double> CONFIDENCE =
      Map.of(
          Predicate.USES_MODEL, 0.5,
          Predicate.USES_TECHNIQUE, 0.55,
          Predicate.USES_DATASET, 0.5,
          Predicate.EVALUATES_ON, 0.85,
          Predicate.ADDRESSES_TASK, 0.65,
          Predicate.REPORTS_METRIC, 0.75,
          Predicate.STUDIES, 0.9);

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
      if (reading.isOwn(mention.sentence())) {
        role(mention, document.mentions(), survey, title)
            .ifPresent(role -> found.add(assertion(document, mention, role, title)));
      }
    }
    return found;
  }

  static boolean isSurvey(Document document) {
    return SURVEY_TITLE.matcher(document.paper().title()).find()
        || SURVEY_TEXT.matcher(document.paper().abstractText()).find();
  }

  private static Optional<Predicate> role(
      LinkedMention mention, List<LinkedMention> mentions, boolean survey, boolean title) {
    return switch (mention.type()) {
      case MODEL, TECHNIQUE -> system(mention, survey, title);
      case DATASET -> Optional.of(Predicate.USES_DATASET);
      case BENCHMARK -> Optional.of(Predicate.EVALUATES_ON);
      case TASK ->
          Optional.of(Predicate.ADDRESSES_TASK).filter(p -> title || isSettled(mention, mentions));
      case METRIC -> Optional.of(Predicate.REPORTS_METRIC);
    };
  }

  /** A task that the vocabulary knows or that the paper names again; others are passing phrases. */
  private static boolean isSettled(LinkedMention mention, List<LinkedMention> mentions) {
    return !mention.mention().method().equals("phrase")
        || mentions.stream().filter(m -> m.entity().equals(mention.entity())).count() > 1;
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
            CONFIDENCE.get(role),
            title ? "position/title" : "position");
    return new Assertion(document.paper(), role, mention.entity(), evidence);
  }
}
