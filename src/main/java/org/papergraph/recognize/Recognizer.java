package org.papergraph.recognize;

import java.util.List;
import org.papergraph.domain.Document;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.Mention;

/**
 * Finds mentions in a document.
 *
 * <p>To add one: implement this interface without state between papers; give each mention a method
 * name of its own; extend {@code RecognizerContract} for its test; add it to {@link #byRule}.
 * Mentions may overlap those of others: {@link Recognition} chooses.
 */
@FunctionalInterface
public interface Recognizer {
  /**
   * The mentions in a document.
   *
   * @param document sentences and abbreviations; its mentions are not looked at
   * @return spans of single sentences, in any order
   */
  List<Mention> recognize(Document document);

  /** All recognisers that go by vocabulary and form, in the order of their trust. */
  static List<Recognizer> byRule(Lexicon lexicon) {
    HeadNouns heads = new HeadNouns();
    return List.of(
        new TitleRecognizer(heads),
        new VocabularyRecognizer(lexicon),
        new AbbreviationRecognizer(heads),
        new NameShapeRecognizer(heads),
        new PhraseRecognizer(heads));
  }
}
