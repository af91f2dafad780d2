package org.papergraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IriTextTest {
  @ParameterizedTest
  @CsvSource({
    "https://github.com/google-research/bert/blob/master/multilingual.md#list-of-languages, true",
    "http://example.org/a?b=c, true",
    "ftp://example.org/, false",
    "example.org/a, false",
    "'https://example.org/a b', false",
  })
  void tellsAnAddressFromOtherText(String text, boolean address) {
    assertEquals(address, IriText.isAddress(text));
  }
}
