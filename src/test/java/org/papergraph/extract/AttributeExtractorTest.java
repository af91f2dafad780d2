package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
      })
  void givesTheNumberToItsOwner(String sentence, String fact) {
    List<String> facts = Facts.of(extractor(), Sentences.document("A title", sentence));
    assertTrue(facts.contains(fact), "" + facts);
  }
}
