package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.support.Sentences;

class AttributeExtractorTest extends ExtractorContract {
  @Override
  Extractor extractor() {
    return new AttributeExtractor();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "We train [Tern|Model] with 7B parameters.          -> Tern parameterCount 7000000000",
        "It beats the 175B parameter [Gull|Model].          -> Gull parameterCount 175000000000",
        "We build [Lark|Dataset] with 12,613 examples.      -> Lark instanceCount 12613",
        "We release [Lark|Dataset], 3 trillion tokens long. -> Lark tokenCount 3000000000000",
        "We build [Lark|Benchmark], with 57 tasks.          -> Lark taskCount 57",
        "We build [Lark|Dataset] in 101 languages.          -> Lark languageCount 101",
        "We build [Lark|Dataset], comprising 917 puzzles.   -> Lark instanceCount 917",
        "We build [Lark|Benchmark], a 681-case test suite.  -> Lark instanceCount 681",
        "We build [Lark|Dataset], a 20-language corpus.     -> Lark languageCount 20",
        "We build [Lark|Dataset] with 279 million words.    -> Lark tokenCount 279000000",
        "We train on a [corpus of 1.2 million images|Dataset]. -> corpus of 1.2 million images instanceCount 1200000",
        "We introduce [Tern-8B|Model].                      -> Tern-8B parameterCount 8000000000",
      })
  void givesTheNumberToItsOwner(String sentence, String fact) {
    List<String> facts = Facts.of(extractor(), Sentences.document("A title", sentence));
    assertTrue(facts.contains(fact), "" + facts);
  }

  @Test
  void whatItContainsIsOfTheDatasetNamedBefore() {
    List<String> facts =
        Facts.of(
            extractor(),
            Sentences.document(
                "A title",
                "We use [Lark|Dataset], drawn from novels.",
                "The corpus contains 328 paraphrases in 11 languages."));
    assertTrue(facts.contains("Lark instanceCount 328"), "" + facts);
    assertTrue(facts.contains("Lark languageCount 11"), "" + facts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We compare [BERT|Model] on five languages.",
        "We use [Gull-7B|Model] and [Tern-8x7B|Model].",
        "We show four tasks of [Lark|Dataset].",
        "We build [Lark|Dataset], comprising 120 categories and 40 hours.",
      })
  void otherCountsAreNoSizes(String sentence) {
    assertEquals(List.of(), Facts.of(extractor(), Sentences.document("A title", sentence)));
  }
}
