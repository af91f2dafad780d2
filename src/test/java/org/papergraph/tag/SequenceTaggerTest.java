package org.papergraph.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.domain.Paper;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.UserException;
import org.papergraph.text.LanguageModels;
import org.papergraph.text.SentenceAnalyzer;

class SequenceTaggerTest {
  private static final SentenceAnalyzer ANALYZER = new SentenceAnalyzer(LanguageModels.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We evaluate Zorblax-7B on the QuibbleBench benchmark. | Zorblax-7B, QuibbleBench",
        "We fine-tune FlimNet on the Wibble-QA dataset for question answering. | FlimNet, question answering",
        "Our experiments on machine translation report BLEU. | machine translation, BLEU"
      })
  void findsNamesThatItNeverSaw(String text, String names) {
    Sentence sentence = sentence(text);
    List<String> found =
        SequenceTagger.shipped().tag(sentence).spans().stream()
            .map(s -> sentence.textAt(sentence.spanOf(s.first(), s.end())))
            .toList();
    for (String name : names.split(", ")) {
      assertTrue(found.stream().anyMatch(f -> f.contains(name)), name + " not in " + found);
    }
  }

  @Test
  void probabilitiesOfTheBestReadingAreProbabilities() {
    Tagging tagging = SequenceTagger.shipped().tag(sentence("We train BERT on SQuAD."));
    for (TaggedSpan span : tagging.spans()) {
      assertEquals(
          span.confidence(), tagging.probability(span.first(), span.end(), span.type()), 1e-9);
      assertTrue(span.confidence() > 0 && span.confidence() <= 1 + 1e-9);
      assertTrue(tagging.inMention(span.first()) >= span.confidence() - 1e-9);
    }
  }

  @Test
  void spansAboveAProbabilityHoldTheBestReading() {
    Tagging tagging = SequenceTagger.shipped().tag(sentence("We train BERT on SQuAD."));
    List<TaggedSpan> spans = tagging.spans(0.05);
    for (TaggedSpan best : tagging.spans()) {
      assertTrue(
          spans.stream().anyMatch(s -> s.first() == best.first() && s.end() == best.end()),
          best + " not in " + spans);
    }
    spans.forEach(s -> assertEquals(s.confidence(), tagging.probability(s.first(), s.end()), 1e-9));
  }

  @Test
  void aModelOfAnotherVersionIsRefused(@TempDir Path directory) throws IOException {
    Files.write(
        directory.resolve(SequenceTagger.MODEL),
        new byte[] {'P', 'G', 'T', 'G', 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 13});
    Files.write(directory.resolve(SequenceTagger.CLUSTERS), new byte[0]);
    UserException e = assertThrows(UserException.class, () -> SequenceTagger.read(directory));
    assertTrue(e.getMessage().contains("version 9"), e.getMessage());
  }

  private static Sentence sentence(String text) {
    return ANALYZER.analyze(Paper.of("-", text)).sentences().get(1);
  }
}
