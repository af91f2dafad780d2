package org.papergraph.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.papergraph.domain.Document;
import org.papergraph.domain.Mention;
import org.papergraph.support.SampleDocuments;

/** What every recogniser keeps; extend it for the test of a new one. */
abstract class RecognizerContract {
  /** A recogniser as the pipeline makes it. */
  abstract Recognizer recognizer();

  @Test
  void mentionsLieInSentencesOfTheDocument() {
    Recognizer recognizer = recognizer();
    for (Document document : SampleDocuments.analyzed()) {
      for (Mention mention : recognizer.recognize(document)) {
        assertEquals(
            document.sentences().get(mention.sentence().index()), mention.sentence(), "" + mention);
        String text = document.paper().text(mention.sentence().field());
        assertEquals(mention.span().of(text), mention.text());
        assertEquals(mention.text().strip(), mention.text());
        assertTrue(mention.confidence() > 0 && mention.confidence() <= 1, "" + mention);
      }
    }
  }

  @Test
  void mentionsAreSignedWithOneMethod() {
    Recognizer recognizer = recognizer();
    TreeSet<String> methods = new TreeSet<>();
    SampleDocuments.analyzed()
        .forEach(d -> recognizer.recognize(d).forEach(m -> methods.add(m.method())));
    assertEquals(1, methods.size(), () -> "methods: " + methods);
  }

  @Test
  void findsSomethingInTheDemoCorpusAndTheSameEachTime() {
    Recognizer recognizer = recognizer();
    int found = 0;
    for (Document document : SampleDocuments.analyzed()) {
      List<Mention> first = recognizer.recognize(document);
      assertEquals(new HashSet<>(first), new HashSet<>(recognizer().recognize(document)));
      assertEquals(first, recognizer.recognize(document), "state between papers");
      found += first.size();
    }
    assertTrue(found > 0);
  }
}
