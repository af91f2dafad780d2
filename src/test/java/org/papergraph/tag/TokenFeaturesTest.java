package org.papergraph.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.domain.Field;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;
import org.papergraph.domain.Token;

class TokenFeaturesTest {
  private final TokenFeatures features = new TokenFeatures(new WordClusters(Map.of()));

  @ParameterizedTest
  @CsvSource({"GSM8K,A0A,AAA0A", "Florenz,Aa,Aaaaaaa", "pre-training,a-a,aaa-aaaa", "3.5,0.0,0.0"})
  void wordsHaveShapes(String word, String shape, String full) {
    assertEquals(shape, WordShape.of(word));
    assertEquals(full, WordShape.full(word));
  }

  @Test
  void equalSurroundingsGiveEqualFeatures() {
    assertArrayEquals(features.of(one("BERT", "PROPN")), features.of(one("BERT", "PROPN")));
    assertFalse(
        Arrays.equals(features.of(one("BERT", "PROPN"))[0], features.of(one("bird", "NOUN"))[0]));
  }

  @Test
  void clustersChangeTheFingerprint() {
    TokenFeatures clustered =
        new TokenFeatures(new WordClusters(Map.of("corpus", new int[] {1, 2, 3})));
    assertNotEquals(features.fingerprint(), clustered.fingerprint());
  }

  @ParameterizedTest
  @CsvSource({"GPT-4,gpt-0", "Étude,étude", "word,word", "3.5,0.0"})
  void clustersAreLookedUpWithoutCaseAndDigits(String word, String form) {
    assertEquals(form, WordClusters.form(word));
  }

  private static Sentence one(String word, String tag) {
    Span span = new Span(0, word.length());
    return new Sentence(
        Field.ABSTRACT, 1, span, word, java.util.List.of(new Token(span, word, tag)));
  }
}
