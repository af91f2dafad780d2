package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.support.Sentences;

class LinkExtractorTest extends ExtractorContract {
  @Override
  Extractor extractor() {
    return new LinkExtractor();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Code: https://github.com/a/b.           | codeRepository https://github.com/a/b",
        "Code (https://gitlab.com/a/b) is there. | codeRepository https://gitlab.com/a/b",
        "See github.com/a/b, please.             | codeRepository https://github.com/a/b",
        "See www.example.org/a.                  | page https://www.example.org/a",
        "See https://huggingface.co/a/b!         | page https://huggingface.co/a/b",
        "See https:// or http.                   | -",
        "Mail me@github.com/a now.               | -",
      })
  void readsAddressesWithoutTheMarksAroundThem(String sentence, String link) {
    assertEquals(
        link == null ? "[]" : "[paper " + link + "]",
        Facts.of(extractor(), Sentences.document("A title", sentence)).toString());
  }
}
