package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.papergraph.rdf.PG;
import org.papergraph.support.DemoGraph;

/** The quick count agrees with the slow one by SPARQL. */
class CensusTest {
  private static final DatasetGraph DEMO = DemoGraph.store().dataset();
  private static final Census CENSUS = DEMO.calculateRead(() -> Census.of(DEMO));

  @Test
  void countsTriplesAndThings() {
    assertEquals(rows("SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"), Map.of("", CENSUS.triples()));
    assertEquals(
        rows("SELECT (STR(?p) AS ?a) (COUNT(*) AS ?n) WHERE { ?s ?p ?o } GROUP BY ?p"),
        byIri(CENSUS.byProperty()));
    assertEquals(
        rows("SELECT (STR(?c) AS ?a) (COUNT(*) AS ?n) WHERE { ?s a ?c } GROUP BY ?c"),
        byIri(CENSUS.byClass()));
  }

  @Test
  void countsWhichPropertyJoinsWhichClasses() {
    Map<String, Long> counted = new HashMap<>();
    CENSUS
        .uses()
        .forEach(
            (type, uses) ->
                uses.forEach(
                    (property, use) -> {
                      String path = type.getURI() + " " + property.getURI();
                      use.byClass().forEach((c, n) -> counted.put(path + " " + c.getURI(), n));
                      use.byDatatype().forEach((d, n) -> counted.put(path + " \"" + d.getURI(), n));
                    }));
    Map<String, Long> asked =
        rows(
            """
            SELECT (CONCAT(STR(?c), " ", STR(?p), " ", STR(?k)) AS ?a) (COUNT(*) AS ?n)
            WHERE { ?s a ?c ; ?p ?o . ?o a ?k } GROUP BY ?c ?p ?k
            """);
    asked.putAll(
        rows(
            """
            SELECT (CONCAT(STR(?c), " ", STR(?p), " \\"", STR(?d)) AS ?a) (COUNT(*) AS ?n)
            WHERE { ?s a ?c ; ?p ?o FILTER isLiteral(?o) BIND(DATATYPE(?o) AS ?d) }
            GROUP BY ?c ?p ?d
            """));
    assertTrue(asked.size() > 200, "" + asked.size());
    assertEquals(asked, counted);
  }

  @Test
  void countsSomeGraphsOnly() {
    try (GraphStore store = GraphStore.inMemory()) {
      Quads.load(
          store,
          """
          GRAPH p:a { e:bert a pg:Model ; rdfs:label "BERT" }
          GRAPH p:b { e:bert a pg:Model . e:lora a pg:Technique . p:b pg:usesModel e:bert }
          """);
      DatasetGraph dataset = store.dataset();
      Census all = dataset.calculateRead(() -> Census.of(dataset));
      assertEquals(4, all.triples());
      Node b = Quads.node("paper/b");
      Census some = dataset.calculateRead(() -> Census.of(dataset, b::equals));
      assertEquals(3, some.triples());
      assertEquals(1, some.things(PG.Model));
      assertEquals(Map.of(), some.uses().getOrDefault(PG.Paper, Census.sorted()));
    }
  }

  @Test
  void anEmptyStoreHoldsNothing() {
    try (GraphStore store = GraphStore.inMemory()) {
      DatasetGraph dataset = store.dataset();
      assertEquals(0, dataset.calculateRead(() -> Census.of(dataset)).triples());
    }
  }

  private static Map<String, Long> rows(String query) {
    Map<String, Long> rows = new HashMap<>();
    DEMO.executeRead(
        () -> {
          try (QueryExec execution =
              QueryExec.dataset(DEMO).query(QueryFactory.create(query)).build()) {
            execution
                .select()
                .forEachRemaining(
                    row ->
                        rows.put(
                            row.get("a") == null ? "" : row.get("a").getLiteralLexicalForm(),
                            ((Number) row.get("n").getLiteralValue()).longValue()));
          }
        });
    return rows;
  }

  private static Map<String, Long> byIri(Map<Node, Long> counts) {
    Map<String, Long> named = new HashMap<>();
    counts.forEach((node, count) -> named.put(node.getURI(), count));
    return named;
  }
}
