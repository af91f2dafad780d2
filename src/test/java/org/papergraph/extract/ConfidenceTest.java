package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.Evidence;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.Link;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Result;
import org.papergraph.domain.ResultKind;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;
import org.papergraph.domain.Thing;
import org.papergraph.domain.Trace;
import org.papergraph.support.Sentences;
import org.papergraph.weigh.WeightTable;

class ConfidenceTest {
  private static final Document DOCUMENT =
      Sentences.document("Tern", "We introduce [Tern|Model].", "[Tern|Model] beats [Gull|Model].");
  private static final Entity TERN = DOCUMENT.mentions().get(0).entity();
  private static final Entity GULL = DOCUMENT.mentions().get(2).entity();

  /** A reader confirms what is introduced, and what was sure before. */
  private static final Confidence CONFIDENCE =
      new Confidence(
          new WeightTable(
              Confidence.QUESTIONS,
              Map.of(
                  "introduces", new float[] {2},
                  "studies", new float[] {-2},
                  "RELATION|p>0.9", new float[] {1.5f})));

  @Test
  void aStatementIsAsSureAsTheWeightsSay() {
    List<Assertion> kept =
        weigh(
            role(Predicate.INTRODUCES, Polarity.ASSERTED),
            role(Predicate.STUDIES, Polarity.ASSERTED));
    assertEquals(List.of(Predicate.INTRODUCES), kept.stream().map(Assertion::predicate).toList());
    assertEquals(1 / (1 + Math.exp(-2)), kept.get(0).evidence().confidence(), 1e-9);
  }

  @Test
  void whatTheOtherWeightsWereSureOfStays() {
    assertEquals(1, weigh(outperforms(0.95)).size());
    assertEquals(0, weigh(outperforms(0.8)).size());
  }

  @Test
  void denialsAndLinksStandAsTheyWereRead() {
    Assertion denial = role(Predicate.STUDIES, Polarity.NEGATED);
    Assertion link =
        assertion(DOCUMENT.paper(), Predicate.PAGE, new Link("https://x.example"), 0.4);
    assertEquals(List.of(denial, link), weigh(denial, link));
  }

  @Test
  void aNumberIsDescribedByTheWordsAroundIt() {
    Document document =
        Sentences.document("Tern", "Our [Tern|Model] achieves 98.8% on [GSM8K|Benchmark].");
    Assertion result =
        FactReader.shipped(new Lexicon(List.of())).read(document, Trace.NONE).stream()
            .filter(a -> a.predicate() == Predicate.REPORTS_RESULT)
            .findFirst()
            .orElseThrow();
    SortedSet<String> features = new ConfidenceFeatures(document).of(result);
    assertTrue(features.contains("reportsResult|before=achieves"), "" + features);
    assertTrue(features.contains("reportsResult|unit=%"), "" + features);
  }

  @Test
  void aNumberBetweenCommasHasNoWordsAround() {
    Document document = Sentences.document("Tern", ", 98.8% ,");
    Sentence sentence = document.sentences().get(1);
    Result result =
        new Result(sentence.field(), new Span(2, 7), BigDecimal.TEN, "%", ResultKind.SCORE);
    Evidence evidence =
        new Evidence(
            sentence, Optional.empty(), Optional.empty(), Polarity.ASSERTED, 0.9, "result");
    SortedSet<String> features =
        new ConfidenceFeatures(document)
            .of(new Assertion(document.paper(), Predicate.REPORTS_RESULT, result, evidence));
    assertTrue(features.contains("reportsResult|after="), "" + features);
  }

  private static List<Assertion> weigh(Assertion... found) {
    return CONFIDENCE.weigh(DOCUMENT, List.of(found));
  }

  private static Assertion role(Predicate predicate, Polarity polarity) {
    Evidence e = evidence(0.8, polarity);
    return new Assertion(DOCUMENT.paper(), predicate, TERN, e);
  }

  private static Assertion outperforms(double probability) {
    return assertion(TERN, Predicate.OUTPERFORMS, GULL, probability);
  }

  private static Assertion assertion(Thing subject, Predicate what, Thing object, double sure) {
    return new Assertion(subject, what, object, evidence(sure, Polarity.ASSERTED));
  }

  private static Evidence evidence(double confidence, Polarity polarity) {
    Sentence sentence = DOCUMENT.sentences().get(1);
    return new Evidence(sentence, Optional.empty(), Optional.empty(), polarity, confidence, "test");
  }
}
