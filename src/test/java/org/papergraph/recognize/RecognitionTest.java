package org.papergraph.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.papergraph.domain.Document;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Paper;
import org.papergraph.domain.Trace;
import org.papergraph.tag.SequenceTagger;
import org.papergraph.text.LanguageModels;
import org.papergraph.text.SentenceAnalyzer;
import org.papergraph.weigh.WeightTable;

class RecognitionTest {
  private static final List<String> QUESTIONS =
      List.of("entity", "Model", "Dataset", "Benchmark", "Technique", "Task", "Metric");
  private static final Document DOCUMENT =
      new SentenceAnalyzer(LanguageModels.load())
          .analyze(
              Paper.of(
                  "Zorblax: Legal Question Answering",
                  "We propose Zorblax for legal question answering (LQA). LQA is hard."));

  private final List<String> heard = new ArrayList<>();
  private final Trace trace = (stage, what, why) -> heard.add(stage + ": " + what + ", " + why);

  @Test
  void whatIsMoreProbableThanNotStaysWithItsMostProbableType() {
    List<Mention> mentions = recognize(Map.of("key=zorblax", row(9, 0, 0, 0, 2, 1, 0)));
    assertEquals(List.of("Zorblax", "Zorblax"), texts(mentions));
    assertEquals(EntityType.TECHNIQUE, mentions.get(0).type());
    assertTrue(mentions.get(0).confidence() > 0.9);
    assertTrue(heard.stream().anyMatch(h -> h.contains("improbable: ")), heard.toString());
  }

  @Test
  void ofWhatOverlapsTheMoreProbableStands() {
    Map<String, float[]> weights =
        Map.of(
            "key=legalquestionanswering", row(9, 0, 0, 0, 0, 1, 0),
            "key=questionanswering", row(8, 0, 0, 0, 0, 1, 0));
    assertEquals(
        List.of("Legal Question Answering", "legal question answering", "LQA", "LQA"),
        texts(recognize(weights)));
    Map<String, float[]> others =
        Map.of(
            "key=legalquestionanswering", row(8, 0, 0, 0, 0, 1, 0),
            "key=questionanswering", row(9, 0, 0, 0, 0, 1, 0));
    assertTrue(texts(recognize(others)).contains("LQA"), "the short form is still free");
  }

  @Test
  void theShippedWeightsAnswerAllQuestions() {
    List<Mention> mentions = Recognition.shipped(new Lexicon(List.of())).recognize(DOCUMENT, trace);
    assertTrue(texts(mentions).contains("Zorblax"), texts(mentions).toString());
    assertTrue(texts(mentions).contains("legal question answering"), texts(mentions).toString());
  }

  private List<Mention> recognize(Map<String, float[]> weights) {
    Map<String, float[]> all = new java.util.HashMap<>(weights);
    all.put(WeightTable.ALWAYS, row(-4, 0, 0, 0, 0, 0, 0));
    Candidates candidates =
        new Candidates(
            new Lexicon(List.of()), SequenceTagger.shipped(), PhraseStatistics.shipped());
    return new Recognition(candidates, new WeightTable(QUESTIONS, all)).recognize(DOCUMENT, trace);
  }

  private static float[] row(float... weights) {
    return weights;
  }

  private static List<String> texts(List<Mention> mentions) {
    return mentions.stream().map(Mention::text).toList();
  }
}
