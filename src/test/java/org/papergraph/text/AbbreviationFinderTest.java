package org.papergraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.domain.Abbreviation;
import org.papergraph.domain.Field;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;

class AbbreviationFinderTest {
  @ParameterizedTest
  @CsvSource({
    "We use entity linking (EL)., entity linking",
    "We run Proximal Policy Optimization (PPO)., Proximal Policy Optimization",
    "We need self-supervised learning (SSL)., self-supervised learning",
    "All multi-modal large language models (MLLMs) see., multi-modal large language models",
    "A non-autoregressive model (AM) is fast., autoregressive model",
    "It is a grey-level co-occurrence matrix (GLCM)., grey-level co-occurrence matrix"
  })
  void findsTheWholeLongForm(String text, String longForm) {
    Sentence sentence =
        new Sentence(Field.ABSTRACT, 1, new Span(0, text.length()), text, List.of());
    List<String> found =
        AbbreviationFinder.find(sentence).stream().map(Abbreviation::longText).toList();
    assertEquals(longForm == null ? List.of() : List.of(longForm), found);
  }
}
