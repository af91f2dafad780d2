package org.papergraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;
import org.papergraph.gold.NameForm;
import org.papergraph.recognize.Recognizer;
import org.papergraph.text.LanguageModels;
import org.papergraph.text.SentenceAnalyzer;

class ScoresTest {
  @TempDir Path directory;

  @Test
  void mentionsAreScoredBySpanAndType() throws IOException {
    Path corpus =
        Files.writeString(
            directory.resolve("corpus.jsonl"),
            "{\"text\": \"Zorblax solves chunking.\", \"entities\": [{\"start\": 0, \"end\": 7,"
                + " \"type\": \"Method\"}, {\"start\": 15, \"end\": 23, \"type\": \"Task\"}]}");
    Recognizer both =
        document -> {
          Sentence sentence = document.sentences().get(1);
          return List.of(
              new Mention(sentence, new Span(0, 7), EntityType.MODEL, 1, "test"),
              new Mention(sentence, new Span(8, 23), EntityType.TASK, 1, "test"));
        };
    ScoreTable table =
        Evaluation.mentions(List.of(corpus), both, new SentenceAnalyzer(LanguageModels.load()))
            .get(0);
    assertEquals(new Tally(1, 1, 1), table.row(MentionScore.EXACT).tally());
    assertEquals(new Tally(2, 0, 0), table.row(MentionScore.OVERLAP).tally());
    assertTrue(table.toString().contains("50.0"), table.toString());
  }

  @ParameterizedTest
  @CsvSource({"Mixture-of-Experts,mixture of expert", "F1,f1", "GLUE (dev),glue dev"})
  void namesAreComparedWithoutCaseHyphenAndPlural(String name, String form) {
    assertEquals(form, NameForm.of(name));
  }

  @Test
  void intervalsHoldTheShare() {
    Tally tally = new Tally(8, 2, 4);
    assertEquals(0.8, tally.precision(), 1e-9);
    assertEquals(0.49, tally.precisionInterval().low(), 0.01);
    assertEquals(0.943, tally.precisionInterval().high(), 0.01);
  }
}
