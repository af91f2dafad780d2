package org.papergraph.mine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.domain.Document;
import org.papergraph.domain.EntityType;
import org.papergraph.recognize.HeadNouns;
import org.papergraph.support.Sentences;

class DefinitionsTest {
  private final Definitions definitions = new Definitions(new HeadNouns());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dataset | We introduce [Quill§Model], a large dataset of letters.",
        "Dataset | We introduce [Quill§Model] (Questions in Letters), a new corpus for reading.",
        "Benchmark | [Quill§Model] is the first multilingual benchmark that tests letters.",
        "Benchmark | We build a hard benchmark called [Quill§Model].",
        "Technique | This is done by a simple framework, dubbed [Quill§Model].",
        " | We compare with [Quill§Model], a well known thing.",
        " | The [Quill§Model] reads a dataset of letters."
      })
  void readsWhatASentenceSaysANameIs(String type, String sentence) {
    Document document = Sentences.document("A title", sentence.replace('§', '|'));
    assertEquals(
        type,
        definitions.typeOf(document.mentions().get(0)).map(EntityType::term).orElse(null),
        sentence);
  }
}
