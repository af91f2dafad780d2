package org.papergraph.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.domain.Concept;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Paper;
import org.papergraph.support.SampleDocuments;
import org.papergraph.support.Sentences;
import org.papergraph.text.LanguageModels;
import org.papergraph.text.SentenceAnalyzer;

class SpellingLinkerTest {
  private static final Linker LINKER =
      new SpellingLinker(
          new Lexicon(
              List.of(
                  new Concept(
                      "gpt-4",
                      EntityType.MODEL,
                      "GPT-4",
                      List.of("Generative Pre-trained Transformer 4"),
                      List.of(),
                      List.of()),
                  new Concept(
                      "recovery",
                      EntityType.BENCHMARK,
                      "ReCOVery",
                      List.of(),
                      List.of(),
                      List.of("news")))));

  @Test
  void linksAcronymToLongForm() {
    Document document =
        new SentenceAnalyzer(LanguageModels.load())
            .analyze(
                Paper.of("A title", "Legal case retrieval (LCR) is slow. LCR needs an index."));
    Mention longForm = mention(document, 1, "Legal case retrieval");
    Mention shortForm = mention(document, 2, "LCR");
    List<LinkedMention> linked = LINKER.link(document, List.of(longForm, shortForm));
    assertEquals(2, linked.size());
    assertEquals(linked.get(0).entity(), linked.get(1).entity());
    assertTrue(linked.get(0).entity().otherLabels().contains("LCR"));
  }

  @Test
  void spellingsOfOneNameAreOneEntityWithTheLabelOfTheVocabulary() {
    Document document =
        Sentences.document("A title", "We ask [GPT4|Model].", "Then [GPT-4|Model] answers.");
    List<Mention> mentions = document.mentions().stream().map(LinkedMention::mention).toList();
    List<Entity> entities =
        LINKER.link(document, mentions).stream().map(LinkedMention::entity).distinct().toList();
    assertEquals(1, entities.size());
    assertEquals("gpt-4", entities.get(0).key());
    assertEquals("GPT-4", entities.get(0).label());
    assertTrue(entities.get(0).otherLabels().contains("GPT4"));
  }

  @Test
  void aWordIsNotTheConceptWhoseKeyItIs() {
    Document document = Sentences.document("A title", "We study [Recovery|Technique] of state.");
    List<Mention> mentions = document.mentions().stream().map(LinkedMention::mention).toList();
    Entity entity = LINKER.link(document, mentions).get(0).entity();
    assertEquals("recovery-technique", entity.key());
    assertEquals(EntityType.TECHNIQUE, entity.type());
  }

  @Test
  void linksTheSameEachTime() {
    for (Document document : SampleDocuments.linked()) {
      List<Mention> mentions = document.mentions().stream().map(LinkedMention::mention).toList();
      assertEquals(LINKER.link(document, mentions), LINKER.link(document, mentions));
    }
  }

  private static Mention mention(Document document, int sentence, String text) {
    var in = document.sentences().get(sentence);
    int start = in.span().start() + in.text().indexOf(text);
    return new Mention(
        in,
        new org.papergraph.domain.Span(start, start + text.length()),
        EntityType.TASK,
        0.8,
        "abbreviation");
  }
}
