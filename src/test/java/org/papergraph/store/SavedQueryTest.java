package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.domain.UserException;
import org.papergraph.store.SavedQuery.Kind;
import org.papergraph.store.SavedQuery.Topic;

class SavedQueryTest {
  private static final SavedQuery ECHO =
      SavedQuery.parse(
          "echo",
          """
          # What is the word?
          # param: word = Llama 2 : any word
          # topic: overview
          # param number: number = 7 : any number : even this one
          SELECT (?word AS ?said) { { SELECT ?n { BIND (?number AS ?n) } } }
          """);

  @Test
  void readsQuestionAndParameters() {
    assertEquals("What is the word?", ECHO.question());
    assertEquals(
        List.of(
            new SavedQuery.Parameter(Kind.WORDS, "word", "Llama 2", "any word"),
            new SavedQuery.Parameter(Kind.NUMBER, "number", "7", "any number : even this one")),
        ECHO.parameters());
    assertEquals(Optional.of(Topic.OVERVIEW), ECHO.topic());
  }

  @Test
  void namesTheTopicsAndKindsThereAre() {
    UserException topic =
        assertThrows(
            UserException.class, () -> SavedQuery.parse("own", "# What?\n# topic: weather"));
    assertTrue(topic.getMessage().contains("overview, entity"), topic.getMessage());
    UserException kind =
        assertThrows(
            UserException.class, () -> SavedQuery.parse("own", "# What?\n# param date: a = b : c"));
    assertTrue(kind.getMessage().contains("entity, paper"), kind.getMessage());
    assertEquals(Optional.empty(), SavedQuery.parse("own", "ASK {}").topic());
  }

  @ParameterizedTest
  @CsvSource({
    "GSM8K, '\"GSM8K\"'",
    "7, '\"7\"^^xsd:integer'",
    "0.5, '\"0.5\"^^xsd:decimal'",
    "7B, '\"7B\"'",
    "https://example.org/a, https://example.org/a",
    "'https://example.org/a b', '\"https://example.org/a b\"'",
  })
  void takesAValueForWhatItLooksLike(String value, String node) {
    assertEquals(node, said(Map.of("word", value)).toString());
  }

  @Test
  void standardValuesStandWhereNoneIsGiven() {
    assertEquals("Llama 2", said(Map.of()).getLiteralLexicalForm());
  }

  @ParameterizedTest
  @CsvSource({"'\") } #'", "'\\\" ?x'", "'} UNION { ?s ?p ?o'"})
  void aValueNeverBecomesPartOfTheQuery(String value) {
    assertEquals(value, said(Map.of("word", value)).getLiteralLexicalForm());
  }

  @Test
  void namesTheParametersThereAre() {
    UserException e = assertThrows(UserException.class, () -> ECHO.bind(Map.of("entity", "BERT")));
    assertEquals("the query echo has no parameter entity: it has word, number", e.getMessage());
  }

  @Test
  void namesTheQueriesThereAre() {
    UserException e = assertThrows(UserException.class, () -> SavedQuery.load("nonsense"));
    assertTrue(e.getMessage().contains("models-by-benchmark"), e.getMessage());
    assertEquals("models-by-benchmark", SavedQuery.load("models-by-benchmark.rq").name());
  }

  @Test
  void everyQueryAsksAQuestionAndUsesItsParameters() {
    assertFalse(SavedQuery.all().isEmpty());
    for (SavedQuery query : SavedQuery.all()) {
      assertTrue(query.question().endsWith("?"), query.name() + " asks no question");
      assertTrue(query.topic().isPresent(), query.name() + " has no topic");
      long lines = query.text().lines().filter(line -> line.startsWith("# param")).count();
      assertEquals(lines, query.parameters().size(), query.name() + ": a param line is misspelt");
      for (SavedQuery.Parameter parameter : query.parameters()) {
        String rest = query.text().replaceAll("(?m)^#.*$", "");
        assertTrue(rest.contains("?" + parameter.name()), query.name() + " " + parameter.name());
        assertFalse(query.bind().toString().contains("?" + parameter.name() + " "), query.name());
      }
    }
  }

  private static Node said(Map<String, String> values) {
    try (GraphStore store = GraphStore.inMemory()) {
      return store
          .dataset()
          .calculateRead(
              () -> {
                try (QueryExec execution =
                    QueryExec.dataset(store.dataset()).query(ECHO.bind(values)).build()) {
                  return execution.select().next().get("said");
                }
              });
    }
  }
}
