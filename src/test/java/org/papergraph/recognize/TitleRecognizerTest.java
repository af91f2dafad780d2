package org.papergraph.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.support.Sentences;

class TitleRecognizerTest extends RecognizerContract {
  @Override
  Recognizer recognizer() {
    return new TitleRecognizer(new HeadNouns());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "LarkNest: A Dataset of Birds | We count birds.       | LarkNest DATASET",
        "Lark: A Benchmark for Birds  | With Lark, all sing.  | Lark BENCHMARK; Lark BENCHMARK",
        "Flying: A Benchmark          | We count birds.       | -",
        "Counting Birds with LarkNest | We count birds.       | -",
      })
  void takesTheNameBeforeTheColon(String title, String text, String found) {
    assertEquals(
        found == null ? "" : found,
        recognizer().recognize(Sentences.document(title, text)).stream()
            .map(mention -> mention.text() + " " + mention.type())
            .collect(Collectors.joining("; ")));
  }
}
