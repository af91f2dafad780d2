package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class LabelSettlementTest {
  @Test
  void mostPapersDecide() {
    try (GraphStore store = GraphStore.inMemory()) {
      settle(store, paper("a", "LORA"), paper("b", "LoRA"), paper("c", "LoRA", "low rank"));
      assertEquals(List.of("LoRA"), names(store, Node.ANY, RDFS.label.asNode()));
      assertEquals(List.of("LoRA"), names(store, Node.ANY, SKOS.prefLabel.asNode()));
      assertEquals(List.of("LORA"), names(store, Quads.node("paper/a"), SKOS.altLabel.asNode()));
      assertEquals(
          List.of("low rank"), names(store, Quads.node("paper/c"), SKOS.altLabel.asNode()));
    }
  }

  @Test
  void everyGraphHasTheLabel() {
    try (GraphStore store = GraphStore.inMemory()) {
      settle(store, paper("a", "LORA"), paper("b", "LoRA", "LORA"));
      for (String paper : List.of("paper/a", "paper/b")) {
        assertEquals(List.of("LORA"), names(store, Quads.node(paper), RDFS.label.asNode()));
      }
      assertEquals(List.of("LoRA"), names(store, Quads.node("paper/b"), SKOS.altLabel.asNode()));
    }
  }

  @Test
  void spellingsThatDoNotFitTheKeyCannotWin() {
    try (GraphStore store = GraphStore.inMemory()) {
      settle(
          store,
          paper("a", "Low-Rank Adaptation", "LoRA"),
          paper("b", "Low-Rank Adaptation"),
          paper("c", "LoRA"));
      assertEquals(List.of("LoRA"), names(store, Node.ANY, RDFS.label.asNode()));
    }
  }

  @Test
  void equalsAreSettledByOrderOfCharacters() {
    try (GraphStore store = GraphStore.inMemory()) {
      settle(store, paper("a", "lora"), paper("b", "LoRA"), paper("c", "LORA"));
      assertEquals(List.of("LORA"), names(store, Node.ANY, RDFS.label.asNode()));
    }
  }

  @Test
  void vocabularyWinsAlways() {
    try (GraphStore store = GraphStore.inMemory()) {
      settle(
          store,
          "GRAPH g:vocabulary { e:lora skos:prefLabel \"LoRA (low rank)\" }",
          paper("a", "LORA"),
          paper("b", "LORA"));
      assertEquals(
          List.of("LoRA (low rank)"), names(store, Quads.node("paper/a"), RDFS.label.asNode()));
      assertEquals(List.of("LoRA (low rank)"), names(store, Node.ANY, SKOS.prefLabel.asNode()));
    }
  }

  @Test
  void aPaperThatNobodyContradictsKeepsItsChoice() {
    try (GraphStore store = GraphStore.inMemory()) {
      settle(store, paper("a", "lora", "LoRA"));
      assertEquals(List.of("lora"), names(store, Node.ANY, RDFS.label.asNode()));
    }
  }

  @Test
  void evidenceAndVocabularyStayAsTheyAre() {
    try (GraphStore store = GraphStore.inMemory()) {
      String others =
          """
          GRAPH <https://example.org/paper/a/evidence> { e:lora rdfs:label "lora!" }
          GRAPH g:vocabulary { e:bert rdfs:label "BERT" }
          """;
      settle(store, others, paper("a", "LORA"), paper("b", "LoRA"));
      assertEquals(
          List.of("lora!"), names(store, Quads.node("paper/a/evidence"), RDFS.label.asNode()));
    }
  }

  @Test
  void settlingTwiceChangesNothing() {
    try (GraphStore store = GraphStore.inMemory()) {
      settle(store, paper("a", "LORA"), paper("b", "LoRA", "LORA"), paper("c", "Lora", "lora"));
      List<String> once = Quads.lines(store.dataset());
      settle(store);
      assertEquals(once, Quads.lines(store.dataset()));
    }
  }

  @Test
  void manyEntitiesAreSettledLikeFew() {
    try (GraphStore store = GraphStore.inMemory()) {
      StringBuilder many = new StringBuilder("GRAPH p:many {");
      for (int i = 0; i < 2000; i++) {
        many.append(" e:m%d rdfs:label \"M%1$d\" ; skos:prefLabel \"M%1$d\" .".formatted(i));
      }
      settle(store, many + "}", paper("a", "LORA"), paper("b", "LoRA"), paper("c", "LoRA"));
      assertEquals(List.of("LoRA"), names(store, Node.ANY, RDFS.label.asNode()));
      assertEquals(3, store.dataset().calculateRead(() -> labelsOf(store, "model/lora")));
      assertEquals(1, store.dataset().calculateRead(() -> labelsOf(store, "model/m7")));
    }
  }

  private static long labelsOf(GraphStore store, String entity) {
    return store.dataset().stream(Node.ANY, Quads.node(entity), RDFS.label.asNode(), Node.ANY)
        .count();
  }

  @Test
  void historyDoesNotMatter() {
    Random random = new Random(17);
    List<String> spellings = List.of("LoRA", "LORA", "lora", "Lora", "Low-Rank", "low rank");
    for (int round = 0; round < 40; round++) {
      List<String> papers = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        List<String> mixed = new ArrayList<>(spellings);
        Collections.shuffle(mixed, random);
        papers.add(paper("p" + i, mixed.subList(0, 1 + random.nextInt(3)).toArray(String[]::new)));
      }
      List<String> atOnce;
      try (GraphStore store = GraphStore.inMemory()) {
        settle(store, papers.toArray(String[]::new));
        settle(store, "GRAPH g:vocabulary { e:other rdfs:label \"Other\" }");
        atOnce = Quads.lines(store.dataset());
      }
      try (GraphStore store = GraphStore.inMemory()) {
        settle(store, paper("p0", "LORA"), "GRAPH g:vocabulary { e:lora rdfs:label \"Rank\" }");
        settle(store, "GRAPH g:vocabulary { e:other rdfs:label \"Other\" }");
        Collections.shuffle(papers, random);
        papers.forEach(paper -> settle(store, paper));
        settle(store, papers.get(random.nextInt(papers.size())));
        assertEquals(atOnce, Quads.lines(store.dataset()), "round " + round);
      }
    }
  }

  private static String paper(String key, String... names) {
    StringBuilder trig = new StringBuilder("GRAPH p:%s { e:lora a pg:Technique".formatted(key));
    trig.append(" ; rdfs:label \"%s\" ; skos:prefLabel \"%1$s\"".formatted(names[0]));
    for (int i = 1; i < names.length; i++) {
      trig.append(" ; skos:altLabel \"%s\"".formatted(names[i]));
    }
    return trig.append(" }\n").toString();
  }

  private static void settle(GraphStore store, String... graphs) {
    try (Update update = store.beginUpdate()) {
      Quads.replace(update, String.join("", graphs));
      update.settleLabels(Quads.PAPERS, Quads.VOCABULARY);
      update.commit();
    }
  }

  private static List<String> names(GraphStore store, Node graph, Node property) {
    return store
        .dataset()
        .calculateRead(
            () ->
                store.dataset().stream(graph, Quads.node("model/lora"), property, Node.ANY)
                    .map(quad -> quad.getObject().getLiteralLexicalForm())
                    .distinct()
                    .sorted()
                    .toList());
  }
}
