package org.papergraph.mine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.domain.Concept;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Lexicon;
import org.papergraph.support.Sentences;

class NameWatchTest {
  private final NameWatch watch =
      new NameWatch(
          new Lexicon(
              List.of(
                  new Concept(
                      "gsm8k", EntityType.BENCHMARK, "GSM8K", List.of(), List.of(), List.of()))));

  @Test
  void takesTheNamesThatTheVocabularyLacks() {
    assertEquals(
        List.of(
            new Sighting(
                "quillqa",
                Set.of("QuillQA"),
                Map.of(EntityType.DATASET, 2.0),
                Set.of(),
                "We introduce [QuillQA], a dataset of old letters,")),
        watch.unknown(
            Sentences.document(
                "Old letters",
                "We introduce [QuillQA|Dataset], a dataset of old letters, and more than that."
                    + " Then comes [GSM8K|Benchmark].")));
  }

  @Test
  void takesTheTypeOfKnownNamesInAList() {
    Sighting sighting =
        watch
            .unknown(Sentences.document("T", "We test on [GSM8K|Benchmark] and [QuillQA|Model]."))
            .get(0);
    assertEquals(Map.of(EntityType.MODEL, 1.0, EntityType.BENCHMARK, 0.5), sighting.votes());
  }

  @Test
  void knowsNoNeighbourAcrossWords() {
    Sighting sighting =
        watch
            .unknown(Sentences.document("T", "On [GSM8K|Benchmark] we run [QuillQA|Model]."))
            .get(0);
    assertEquals(Map.of(EntityType.MODEL, 1.0), sighting.votes());
  }

  @Test
  void countsSpellingsOfOneNameTogether() {
    List<Sighting> sightings =
        watch.unknown(
            Sentences.document("[Quill-Net|Model] for all", "The [QuillNet|Model] is small."));
    assertEquals(1, sightings.size());
    assertEquals(Set.of("Quill-Net", "QuillNet"), sightings.get(0).spellings());
  }

  @Test
  void takesTheConceptsThatAreKnown() {
    List<Sighting> sightings =
        watch.known(Sentences.document("T", "On [GSM8K|Benchmark] we run [QuillQA|Model]."));
    assertEquals(List.of("gsm8k"), sightings.stream().map(Sighting::name).toList());
  }
}
