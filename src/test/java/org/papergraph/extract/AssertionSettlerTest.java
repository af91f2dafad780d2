package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.Evidence;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Trace;
import org.papergraph.support.Sentences;

class AssertionSettlerTest {
  private static final Document DOCUMENT =
      Sentences.document(
          "Tern", "[Tern|Model] beats [Gull|Model].", "[Tern|Model] does not beat [Gull|Model].");
  private static final Entity TERN = DOCUMENT.mentions().get(0).entity();
  private static final Entity GULL = DOCUMENT.mentions().get(1).entity();

  @Test
  void theSurestEvidenceStays() {
    Assertion sure = outperforms(1, Polarity.ASSERTED, 0.9, "cue/beats");
    Assertion unsure = outperforms(1, Polarity.ASSERTED, 0.7, "cue/better-than");
    assertEquals(List.of(sure), settle(unsure, sure));
  }

  @Test
  void whatIsDeniedIsNotStatedByWeightsAlone() {
    Assertion denial = outperforms(2, Polarity.NEGATED, 0.8, "cue/beats");
    assertEquals(
        List.of(denial), settle(denial, outperforms(1, Polarity.ASSERTED, 0.99, "weighed")));
  }

  @Test
  void aSentenceDoesNotStateWhatItDenies() {
    Assertion denial = outperforms(2, Polarity.NEGATED, 0.8, "cue/beats");
    assertEquals(
        List.of(denial), settle(denial, outperforms(2, Polarity.ASSERTED, 0.9, "cue/better-than")));
  }

  @Test
  void aPaperMayStateAndDeny() {
    Assertion statement = outperforms(1, Polarity.ASSERTED, 0.9, "cue/beats");
    Assertion denial = outperforms(2, Polarity.NEGATED, 0.8, "cue/beats");
    assertEquals(List.of(statement, denial), settle(statement, denial));
  }

  private static List<Assertion> settle(Assertion... found) {
    return AssertionSettler.settle(List.of(found), Trace.NONE);
  }

  private static Assertion outperforms(
      int sentence, Polarity polarity, double confidence, String method) {
    Evidence evidence =
        new Evidence(
            DOCUMENT.sentences().get(sentence),
            Optional.empty(),
            Optional.empty(),
            polarity,
            confidence,
            method);
    return new Assertion(TERN, Predicate.OUTPERFORMS, GULL, evidence);
  }
}
