package org.papergraph.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.papergraph.domain.Abbreviation;
import org.papergraph.domain.Document;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;
import org.papergraph.support.Sentences;

class AbbreviationRecognizerTest extends RecognizerContract {
  @Override
  Recognizer recognizer() {
    return new AbbreviationRecognizer(new HeadNouns());
  }

  @Test
  void findsTheShortFormWhereverItStandsAndTypesItByTheLongOne() {
    Document plain =
        Sentences.document("A title", "Legal case retrieval (LCR) is slow.", "We speed LCR up.");
    Sentence first = plain.sentences().get(1);
    Document document =
        new Document(
            plain.paper(),
            plain.sentences(),
            List.of(new Abbreviation(first, new Span(22, 25), new Span(0, 20))),
            List.of());
    assertEquals(
        "Legal case retrieval TASK, LCR TASK, LCR TASK",
        recognizer().recognize(document).stream()
            .map(mention -> mention.text() + " " + mention.type())
            .collect(Collectors.joining(", ")));
  }
}
