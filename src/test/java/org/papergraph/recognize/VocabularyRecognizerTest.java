package org.papergraph.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.domain.Concept;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.Mention;
import org.papergraph.support.Sentences;

class VocabularyRecognizerTest extends RecognizerContract {
  private static final Lexicon LEXICON =
      new Lexicon(
          List.of(
              concept("gpt-4", EntityType.MODEL, "GPT-4", List.of()),
              concept("llama", EntityType.MODEL, "LLaMA", List.of()),
              concept("llama-2", EntityType.MODEL, "Llama 2", List.of()),
              concept("entity-linking", EntityType.TASK, "entity linking", List.of()),
              concept("large-language-model", EntityType.MODEL, "large language model", List.of()),
              concept("yi", EntityType.MODEL, "Yi", List.of("language"))));

  @Override
  Recognizer recognizer() {
    return new VocabularyRecognizer(LEXICON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "We use GPT-4 here.          | GPT-4",
        "We use GPT4 here.           | GPT4",
        "We tune Llama 2 on text.    | Llama 2",
        "Entity-Linking is a task.   | Entity-Linking",
        "Large Language Models talk. | Large Language Models",
        "A GPT-4-like answer.        | -",
        "A non-GPT-4 answer.         | -",
        "Yi writes poems.            | -",
        "Yi is a language model.     | Yi",
      })
  void findsTheLongestNameInAnySpelling(String text, String found) {
    assertEquals(
        found == null ? "" : found,
        recognizer().recognize(Sentences.document("A title", text)).stream()
            .map(Mention::text)
            .collect(Collectors.joining("; ")));
  }

  private static Concept concept(String key, EntityType type, String label, List<String> cues) {
    return new Concept(key, type, label, List.of(), List.of(), cues);
  }
}
