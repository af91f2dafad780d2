package org.papergraph.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.domain.Mention;
import org.papergraph.support.Sentences;

class PhraseRecognizerTest extends RecognizerContract {
  @Override
  Recognizer recognizer() {
    return new PhraseRecognizer(new HeadNouns());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "for/ADP legal/ADJ case/NOUN retrieval/NOUN ./PUNCT       | legal case retrieval",
        "our/PRON novel/ADJ case/NOUN retrieval/NOUN ./PUNCT      | case retrieval",
        "the/DET retrieval/NOUN of/ADP old/ADJ cases/NOUN ./PUNCT | -",
        "a/DET blue/ADJ house/NOUN ./PUNCT                        | -",
      })
  void findsPhrasesByTheirHeadAndCutsOffPraise(String tagged, String found) {
    assertEquals(
        found == null ? "" : found,
        recognizer().recognize(Sentences.only(Sentences.of(tagged))).stream()
            .map(Mention::text)
            .collect(Collectors.joining("; ")));
  }
}
