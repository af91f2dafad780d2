package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.support.Sentences;

class ResultExtractorTest extends ExtractorContract {
  @Override
  Extractor extractor() {
    return new ResultExtractor();
  }

  @Test
  void readsPairedList() {
    List<String> facts =
        facts("Our [Tern|Model] scores 71.4 on [GSM8K|Benchmark] and 33.0 on [MATH|Benchmark].");
    assertTrue(
        facts.containsAll(
            List.of(
                "71.4 SCORE onBenchmark GSM8K",
                "33.0 SCORE onBenchmark MATH",
                "71.4 SCORE resultOf Tern",
                "33.0 SCORE resultOf Tern")),
        "" + facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "Our [Tern|Model] outperforms [Gull|Model] by 2.92%.          -> 2.92% IMPROVEMENT",
        "Our [Tern|Model] is 40x faster than [Gull|Model].            -> 40x SPEEDUP",
        "Our [Tern|Model] reaches 83.8% on [GSM8K|Benchmark].         -> 83.8% SCORE",
        "Our [Tern|Model] needs 25% less memory than [Gull|Model].    -> 25% REDUCTION",
      })
  void tellsWhatANumberSays(String sentence, String result) {
    List<String> facts = facts(sentence);
    assertTrue(facts.contains("paper reportsResult " + result), "" + facts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We propose [Tern|Model] in 2024.",
        "Our [Tern|Model] has 7B parameters.",
        "Our code is in Section 3 and Table 4.",
      })
  void otherNumbersAreNoResults(String sentence) {
    assertEquals(List.of(), facts(sentence));
  }

  private List<String> facts(String sentence) {
    return Facts.of(extractor(), Sentences.document("A title", sentence));
  }
}
