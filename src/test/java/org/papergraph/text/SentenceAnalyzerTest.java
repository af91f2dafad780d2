package org.papergraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.domain.Paper;
import org.papergraph.domain.Sentence;

class SentenceAnalyzerTest {
  private static final SentenceAnalyzer ANALYZER = new SentenceAnalyzer(LanguageModels.load());

  @Test
  void sentencesWithoutABlankBetweenThemArePartedWithTheirOffsets() {
    String text =
        "It beats older systems.Generally, the error is 0.37.We show this for EC.Through it.";
    List<Sentence> sentences = sentences(text);
    assertEquals(
        List.of(
            "It beats older systems.",
            "Generally, the error is 0.37.",
            "We show this for EC.",
            "Through it."),
        sentences.stream().map(Sentence::text).toList());
    sentences.forEach(s -> assertEquals(s.text(), s.span().of(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We use Node.js and scikit-learn in PyTorch.",
        "The model of U.S.English reaches 0.37 points.",
        "See example.com/Path.Of for more."
      })
  void stopsInsideNamesPartNothing(String text) {
    assertEquals(1, sentences(text).size());
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> all = ANALYZER.analyze(Paper.of("-", text)).sentences();
    return all.subList(1, all.size());
  }
}
