package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.support.Sentences;

class CueExtractorTest extends ExtractorContract {
  @Override
  Extractor extractor() {
    return new CueExtractor();
  }

  @Test
  void negatedClaimGivesNoPlainTriple() {
    List<String> facts = facts("We find that [Tern|Model] does not outperform [Gull|Model].");
    assertTrue(facts.contains("not Tern outperforms Gull"), "" + facts);
    assertFalse(facts.contains("Tern outperforms Gull"), "" + facts);
  }

  @Test
  void notOnlyDeniesNothing() {
    List<String> facts = facts("We see that [Tern|Model] not only outperforms [Gull|Model].");
    assertTrue(facts.contains("Tern outperforms Gull"), "" + facts);
  }

  @Test
  void readsAllOfAList() {
    List<String> facts =
        facts("We evaluate it on [GSM8K|Benchmark], [MATH|Benchmark] and [MMLU|Benchmark].");
    for (String benchmark : List.of("GSM8K", "MATH", "MMLU")) {
      assertTrue(facts.contains("paper evaluatesOn " + benchmark), "" + facts);
    }
  }

  @Test
  void whatOthersIntroducedIsNotTheirOwn() {
    assertEquals(
        List.of(),
        Facts.of(
                extractor(),
                Sentences.document(
                    "A title",
                    "Last year [Gull|Model], a new model, was trained on [Lark|Dataset].",
                    "We count birds."))
            .stream()
            .filter(fact -> fact.startsWith("paper"))
            .toList());
  }

  @Test
  void ourMethodStandsForWhatThePaperIntroduces() {
    List<String> facts =
        facts("We propose [Tern|Technique].", "Our method outperforms [Gull|Technique].");
    assertTrue(facts.contains("Tern outperforms Gull"), "" + facts);
  }

  private List<String> facts(String... sentences) {
    return Facts.of(extractor(), Sentences.document("A title", sentences));
  }
}
