package org.papergraph.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Mention;
import org.papergraph.support.Sentences;

class NameShapeRecognizerTest extends RecognizerContract {
  @Override
  Recognizer recognizer() {
    return new NameShapeRecognizer(new HeadNouns());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We/PRON show/VERB LarkNest/PROPN ,/PUNCT a/DET large/ADJ dataset/NOUN ./PUNCT | DATASET",
        "LarkNest/PROPN is/AUX a/DET new/ADJ benchmark/NOUN for/ADP birds/NOUN ./PUNCT | BENCHMARK",
        "We/PRON show/VERB LarkNest/PROPN ,/PUNCT a/DET framework/NOUN ./PUNCT         | TECHNIQUE",
      })
  void typesNameByApposition(String tagged, EntityType type) {
    assertEquals(List.of("LarkNest " + type), found(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We/PRON use/VERB the/DET LarkNest/PROPN corpus/NOUN ./PUNCT               | DATASET",
        "We/PRON use/VERB datasets/NOUN such/ADJ as/ADP LarkNest/PROPN ./PUNCT     | DATASET",
        "It/PRON is/AUX trained/VERB on/ADP LarkNest/PROPN ./PUNCT                 | DATASET",
        "We/PRON evaluate/VERB it/PRON on/ADP LarkNest/PROPN ./PUNCT               | BENCHMARK",
        "We/PRON tune/VERB the/DET language/NOUN model/NOUN LarkNest/PROPN ./PUNCT | MODEL",
      })
  void typesNameByTheWordsAroundIt(String tagged, EntityType type) {
    assertEquals(List.of("LarkNest " + type), found(tagged));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It/PRON is/AUX state-of-the-art/ADJ in/ADP 2024/NUM ./PUNCT",
        "See/VERB https://example.org/LarkNest/NOUN now/ADV ./PUNCT",
        "About/ADP 40x/NUM and/CCONJ 7B/NUM more/ADJ ./PUNCT",
      })
  void leavesWhatIsNoName(String tagged) {
    assertEquals(List.of(), found(tagged));
  }

  private List<String> found(String tagged) {
    return recognizer().recognize(Sentences.only(Sentences.of(tagged))).stream()
        .map(NameShapeRecognizerTest::show)
        .toList();
  }

  private static String show(Mention mention) {
    return mention.text() + " " + mention.type();
  }
}
