package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Document;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Result;
import org.papergraph.domain.Trace;
import org.papergraph.support.Sentences;

class ResultWeigherTest {
  private static final FactReader SHIPPED = FactReader.shipped(new Lexicon(List.of()));

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "Our [Tern|Model] improves [recall|Metric] by 3-5%.               -> 3% IMPROVEMENT; 5% IMPROVEMENT",
        "Our [Tern|Model] runs 1.3–2.4x faster than [Gull|Model].         -> 1.3x SPEEDUP; 2.4x SPEEDUP",
        "Our [Tern|Model] reaches a [Pearson correlation|Metric] of .73.  -> 0.73 SCORE",
        "Our [Tern|Model] achieves up to ×3.2 [speedup|Metric].           -> 3.2x SPEEDUP",
        "Our [Tern|Model] achieves an [F1|Metric] of 0.81.                -> 0.81 SCORE",
        "Our [Tern|Model] achieves an [AUC|Metric] > 0.99.                -> 0.99 SCORE",
      })
  void readsNumbersInTheirForms(String sentence, String results) {
    for (String result : results.split("; ")) {
      List<String> facts = facts(sentence);
      assertTrue(facts.contains("paper reportsResult " + result), result + " not in " + facts);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We train [Tern|Model] with 7B parameters on 2.5 million images.",
        "We propose [Tern|Model] in 2024, with 12 experts and 4-bit weights.",
        "Our [Tern|Model] does not reach 90% [accuracy|Metric].",
        "We contribute (1) a model, (2) a dataset and (3) an analysis of [accuracy|Metric].",
        "[Lark|Dataset] holds 12,613 dialogues in 14 languages.",
      })
  void sizesYearsListMarksAndDenialsAreNoResults(String sentence) {
    assertEquals(List.of(), facts(sentence));
  }

  @Test
  void theMetricIsTheOneThatTheNumberFollows() {
    List<String> facts =
        facts("Our [Tern|Model] has a [BLEU|Metric] score of 15.4, a [TER|Metric] score of 75.9.");
    assertTrue(facts.contains("15.4 SCORE onMetric BLEU"), "" + facts);
    assertTrue(facts.contains("75.9 SCORE onMetric TER"), "" + facts);
  }

  @Test
  void listsOfNumbersAndOfNamesGoInPairs() {
    List<String> facts =
        facts(
            "Our [Tern|Model] achieves 98.8% and 94.1% accuracy on [GSM8K|Benchmark] and"
                + " [MATH|Benchmark], respectively.");
    assertTrue(facts.contains("98.8% SCORE onBenchmark GSM8K"), "" + facts);
    assertTrue(facts.contains("94.1% SCORE onBenchmark MATH"), "" + facts);
  }

  @Test
  void theOnlyBenchmarkOfThePaperIsThatOfItsNumbers() {
    Document document =
        Sentences.document(
            "Tern",
            "We evaluate our [Tern|Model] on [GSM8K|Benchmark].",
            "[Tern|Model] achieves 83.8% [accuracy|Metric].");
    Assertion end =
        weigh(document).stream()
            .filter(a -> a.predicate() == Predicate.ON_BENCHMARK)
            .findFirst()
            .orElseThrow();
    assertEquals("result/other-sentence", end.evidence().method());
    assertEquals(2, end.evidence().sentence().index());
    assertTrue(end.evidence().objectMention().isEmpty());
  }

  private static List<String> facts(String sentence) {
    return Facts.of(reading -> weigh(reading.document()), Sentences.document("A title", sentence));
  }

  private static List<Assertion> weigh(Document document) {
    return SHIPPED.read(document, Trace.NONE).stream()
        .filter(a -> a.subject() instanceof Result || a.object() instanceof Result)
        .toList();
  }
}
