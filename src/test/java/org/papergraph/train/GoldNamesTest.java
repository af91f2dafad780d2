package org.papergraph.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Paper;
import org.papergraph.domain.Sentence;
import org.papergraph.gold.GoldPaper;
import org.papergraph.gold.GoldPaper.GoldEntity;
import org.papergraph.text.LanguageModels;
import org.papergraph.text.SentenceAnalyzer;

class GoldNamesTest {
  private static final SentenceAnalyzer ANALYZER = new SentenceAnalyzer(LanguageModels.load());
  private static final GoldNames NAMES =
      new GoldNames(
          new GoldPaper(
              "a title",
              List.of(
                  new GoldEntity(
                      "entity linking",
                      Set.of("entity linking", "el", "entity linking el"),
                      Set.of(EntityType.TASK),
                      false),
                  new GoldEntity("linking", Set.of("linking"), Set.of(EntityType.TASK), true)),
              List.of(),
              List.of(),
              Set.of()));

  @Test
  void theLongestNameWinsHoweverItIsSpelt() {
    assertEquals(
        List.of("Entity-Linking is required", "linking is optional"),
        found("Entity-Linking is hard; linking is not."));
  }

  @Test
  void aShortFormInParenthesesIsAMentionOfItsOwn() {
    assertEquals(
        List.of("entity linking is required", "EL is required"),
        found("We study entity linking (EL)."));
  }

  private static List<String> found(String text) {
    Sentence sentence = ANALYZER.analyze(Paper.of("-", text)).sentences().get(1);
    return NAMES.places(sentence).stream()
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .map(
            p ->
                sentence.textAt(p.span())
                    + (p.entity().optional() ? " is optional" : " is required"))
        .toList();
  }
}
