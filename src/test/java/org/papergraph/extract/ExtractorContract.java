package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Paper;
import org.papergraph.domain.Result;
import org.papergraph.domain.Sentence;
import org.papergraph.support.SampleDocuments;

/** What every extractor keeps; extend it for the test of a new one. */
abstract class ExtractorContract {
  /** An extractor as the pipeline makes it. */
  abstract Extractor extractor();

  @Test
  void endsAreOfTheKindsThatThePredicateJoins() {
    for (Document document : SampleDocuments.linked()) {
      for (Assertion assertion : extractor().extract(Reading.of(document))) {
        boolean paper = assertion.subject() instanceof Paper;
        switch (assertion.predicate().group()) {
          case ROLE -> assertTrue(paper && assertion.object() instanceof Entity, "" + assertion);
          case RELATION ->
              assertTrue(
                  assertion.subject() instanceof Entity
                      && assertion.object() instanceof Entity
                      && !assertion.subject().equals(assertion.object()),
                  "" + assertion);
          case RESULT -> assertTrue(paper != assertion.subject() instanceof Result, "" + assertion);
          case ATTRIBUTE -> assertTrue(assertion.subject() instanceof Entity, "" + assertion);
          case LINK -> assertTrue(paper, "" + assertion);
        }
      }
    }
  }

  @Test
  void evidenceStandsInTheDocument() {
    for (Document document : SampleDocuments.linked()) {
      List<Mention> known = document.mentions().stream().map(LinkedMention::mention).toList();
      for (Assertion assertion : extractor().extract(Reading.of(document))) {
        Sentence sentence = assertion.evidence().sentence();
        assertEquals(document.sentences().get(sentence.index()), sentence);
        assertFalse(assertion.evidence().method().isBlank());
        Stream.of(assertion.evidence().subjectMention(), assertion.evidence().objectMention())
            .flatMap(Optional::stream)
            .forEach(mention -> assertTrue(known.contains(mention), "unknown " + mention));
      }
    }
  }

  @Test
  void findsSomethingInTheDemoCorpusAndTheSameEachTime() {
    Extractor extractor = extractor();
    int found = 0;
    for (Document document : SampleDocuments.linked()) {
      List<Assertion> first = extractor.extract(Reading.of(document));
      assertEquals(first, extractor.extract(Reading.of(document)), "state between papers");
      found += first.size();
    }
    assertTrue(found > 0);
  }

  @Test
  void takesADocumentWithoutSentences() {
    Document whole = SampleDocuments.linked().get(0);
    Document empty = new Document(whole.paper(), List.of(), List.of(), List.of());
    assertEquals(List.of(), extractor().extract(Reading.of(empty)));
  }
}
