package org.papergraph.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconNamesTest {
  private final Lexicon lexicon =
      new Lexicon(
          List.of(
              concept("CoDEx", "CoDEx", List.of()),
              concept("k-nearest neighbors", "kNN", List.of()),
              concept("DeepSeek", "DeepSeek", List.of()),
              concept("QuALITY", "QuALITY", List.of("reading"))));

  @ParameterizedTest
  @CsvSource({
    "CoDEx, CoDEx",
    "Codex, CoDEx",
    "code x, ",
    "k nearest neighbors, k-nearest neighbors",
    "k-NN, k-nearest neighbors",
    "Deepseek, DeepSeek",
    "QuALITY, QuALITY",
    "Quality, ",
    "quality, "
  })
  void admitsWhatANameMayLookLike(String text, String label) {
    Concept found = lexicon.find(text, Spelling.fold(text), Set.of("reading"));
    assertEquals(label, found == null ? null : found.label());
  }

  private static Concept concept(String label, String other, List<String> cues) {
    return new Concept(
        Slug.of(label), EntityType.BENCHMARK, label, List.of(other), List.of(), cues);
  }
}
