package org.papergraph.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;
import org.papergraph.domain.Trace;
import org.papergraph.support.Sentences;

class MentionSettlerTest {
  private static final Sentence SENTENCE =
      Sentences.of("Korean/ADJ sentiment/NOUN classification/NOUN");
  private static final Mention WHOLE = mention(0, 31, PhraseRecognizer.METHOD);
  private static final Mention PART = mention(7, 31, VocabularyRecognizer.METHOD);

  @Test
  void theLongerWinsAndTheTraceHearsOfIt() {
    List<String> heard = new ArrayList<>();
    Trace trace = (stage, what, reason) -> heard.add(stage + ": " + what + ", " + reason);
    assertEquals(List.of(WHOLE), MentionSettler.settle(List.of(PART, WHOLE), trace));
    assertEquals(
        List.of(
            "recognize: sentiment classification (vocabulary), "
                + "overlaps Korean sentiment classification (phrase)"),
        heard);
  }

  @Test
  void ofEqualSpansTheMoreTrustedMethodWins() {
    Mention phrase = mention(7, 31, PhraseRecognizer.METHOD);
    assertEquals(List.of(PART), MentionSettler.settle(List.of(phrase, PART), Trace.NONE));
    assertEquals(List.of(PART), MentionSettler.settle(List.of(PART, phrase), Trace.NONE));
  }

  private static Mention mention(int start, int end, String method) {
    return new Mention(SENTENCE, new Span(start, end), EntityType.TASK, 0.5, method);
  }
}
