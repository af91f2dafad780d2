package org.papergraph.mine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.domain.Concept;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Lexicon;

class ProposalsTest {
  private static final Lexicon LEXICON =
      new Lexicon(
          List.of(
              new Concept("yi", EntityType.MODEL, "Yi", List.of(), List.of(), List.of("01.ai"))));

  @Test
  void ranksByTheVotesForTheType() {
    Proposals proposals = new Proposals(LEXICON, 2);
    for (int paper = 0; paper < 3; paper++) {
      proposals.add(
          List.of(
              sighting("agreed", EntityType.TASK),
              sighting("contested", paper == 0 ? EntityType.TASK : EntityType.MODEL)));
    }
    assertEquals(
        List.of(
            "score\tpapers\ttype\tname\tvotes\tspellings\tforms\talike\tcontexts",
            "3.00\t3\tTask\tAGREED\tTask 3.0\tAGREED 3\tA 3\t\tthe [AGREED] | the [AGREED]"
                + " | the [AGREED]",
            "1.33\t3\tModel\tCONTESTED\tModel 2.0; Task 1.0\tCONTESTED 3\tC 3\t\tthe [CONTESTED]"
                + " | the [CONTESTED] | the [CONTESTED]"),
        proposals.rows().toList());
  }

  @Test
  void leavesOutWhatFewPapersUse() {
    Proposals proposals = new Proposals(LEXICON, 3);
    proposals.add(List.of(sighting("rare", EntityType.TASK)));
    proposals.add(List.of(sighting("rare", EntityType.TASK)));
    assertEquals(1, proposals.rows().count());
    assertThrows(IllegalArgumentException.class, () -> new Proposals(LEXICON, 1));
  }

  @Test
  void forgetsTheNameThatWasMetOnceLongestAgo() {
    Proposals proposals = new Proposals(LEXICON, 2, 1);
    for (String name : List.of("a", "b", "b", "a", "b")) {
      proposals.add(List.of(sighting(name, EntityType.TASK)));
    }
    assertEquals(2, proposals.rows().count(), "a was forgotten when b came");
  }

  @Test
  void tellsWhichConceptIsSpeltAlike() {
    Proposals proposals = new Proposals(LEXICON, 2);
    proposals.add(List.of(sighting("yi", EntityType.MODEL)));
    proposals.add(List.of(sighting("yi", EntityType.MODEL)));
    assertEquals("yi", proposals.rows().toList().get(1).split("\t")[7]);
  }

  @Test
  void countsConceptsAndShowsTheDeadOnes() {
    ConceptCounts counts =
        new ConceptCounts(
            List.of(
                new Concept("dead", EntityType.TASK, "dead", List.of(), List.of(), List.of()),
                new Concept("yi", EntityType.MODEL, "Yi", List.of(), List.of(), List.of())));
    counts.add(List.of(sighting("yi", EntityType.MODEL)));
    assertEquals(
        List.of(
            "papers\ttype\tkey\tlabel\tspellings\tcontexts",
            "1\tModel\tyi\tYi\tYI 1\tthe [YI]",
            "0\tTask\tdead\tdead\t\t"),
        counts.rows().toList());
  }

  private static Sighting sighting(String name, EntityType type) {
    String shown = name.toUpperCase(java.util.Locale.ROOT);
    return new Sighting(
        name,
        Set.of(shown),
        Map.of(type, 1.0),
        Set.of(shown.substring(0, 1)),
        "the [" + shown + "]");
  }
}
