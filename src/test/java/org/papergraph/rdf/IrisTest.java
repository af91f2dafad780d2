package org.papergraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.UserException;

class IrisTest {
  private static final Iris HERE = new Iris("https://w3id.org/papergraph/id/");

  @Test
  void mintsReadableIris() {
    assertEquals(HERE.base() + "paper/arxiv-2401.00001", HERE.paper(SamplePaper.PAPER).getURI());
    assertEquals(
        HERE.base() + "paper/arxiv-2401.00001/evidence", HERE.evidence(SamplePaper.PAPER).getURI());
    assertEquals(
        HERE.base() + "paper/arxiv-2401.00001/mention/abstract-94-99",
        HERE.mention(SamplePaper.PAPER, SamplePaper.GPT_4_READ).getURI());
    assertEquals(
        HERE.base() + "activity/papergraph-0.1.0-1a2b3c4d",
        HERE.activity("0.1.0", "1a2b3c4d").getURI());
    assertEquals(HERE.base() + "graph/ontology", HERE.graph(FixedGraph.ONTOLOGY).getURI());
  }

  @ParameterizedTest
  @CsvSource({
    "gpt-4, gpt-4",
    "ndcg@10, ndcg@10",
    "c++, c++",
    "a b/c, a%20b%2Fc",
    "100%, 100%25",
    "größe, größe",
    "模型, 模型",
    "a\uE000b, a%EE%80%80b"
  })
  void encodesWhatASegmentDoesNotAllow(String key, String segment) {
    Node entity = HERE.entity(key);
    assertEquals(HERE.base() + "entity/" + segment, entity.getURI());
    assertFalse(IRIx.create(entity.getURI()).hasViolations());
  }

  @Test
  void namesAssertionsByWhatTheySay() {
    Node asserted = assertion(HERE, "gpt-4", Polarity.ASSERTED);
    assertTrue(
        asserted.getURI().matches(".*/paper/arxiv-2401\\.00001/assertion/[0-9a-f]{12}"),
        "" + asserted);
    assertEquals(asserted, assertion(HERE, "gpt-4", Polarity.ASSERTED));
    assertNotEquals(asserted, assertion(HERE, "gpt-4", Polarity.NEGATED));
    assertNotEquals(asserted, assertion(HERE, "gpt-3", Polarity.ASSERTED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:3030/", "https://w3id.org/papergraph/"})
  void anotherBaseChangesNothingElse(String base) {
    String here = assertion(HERE, "gpt-4", Polarity.ASSERTED).getURI();
    String there = assertion(new Iris(base), "gpt-4", Polarity.ASSERTED).getURI();
    assertEquals(here.substring(HERE.base().length()), there.substring(base.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id/", "urn:x:", "https://example.org/id", "http://exa mple.org/"})
  void refusesABaseThatIsNone(String base) {
    assertThrows(UserException.class, () -> new Iris(base));
  }

  private static Node assertion(Iris iris, String object, Polarity polarity) {
    Triple triple = Triple.create(iris.paper(SamplePaper.PAPER), PG.usesModel, iris.entity(object));
    return iris.assertion(SamplePaper.PAPER, triple, polarity);
  }
}
