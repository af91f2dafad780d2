package org.papergraph.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.domain.UserException;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Prefixes;
import org.papergraph.store.Quads;

class GraphExportTest {
  private static final String A =
      """
      GRAPH p:a {
        e:bert a pg:Model ; rdfs:label "BERT" ; pg:parameterCount 340000000 ; skos:altLabel "Bert", "bert" .
        e:gpt-4 a pg:Model ; rdfs:label "GPT-4"@en ; pg:score 83.8 .
        p:a dcterms:title "TÜLU \\"3\\"\\n& <more>" .
      }
      """;
  private static final String B =
      """
      GRAPH p:b { e:bert a pg:Model ; rdfs:label "BERT" . p:b pg:usesModel e:bert }
      GRAPH <https://example.org/paper/b/evidence> { e:x pg:statedIn p:b }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"nq", "trig", "jsonld"})
  void quadFormatsKeepEveryGraph(String format) {
    try (GraphStore store = store(A, B)) {
      Lang lang = RDFLanguages.fileExtToLang(format);
      GraphExport export = GraphExport.of(store.dataset(), Prefixes.wellKnown());
      assertEquals(Quads.of(store.dataset()), quads(parse(export, lang)));
      assertEquals(Quads.of(store.dataset()), quads(parse(export.sorted(), lang)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nt", "ttl", "rdf"})
  void tripleFormatsHoldTheUnion(String format) {
    try (GraphStore store = store(A, B)) {
      Lang lang = RDFLanguages.fileExtToLang(format);
      GraphExport export = GraphExport.of(store.dataset(), Prefixes.wellKnown());
      Set<Triple> union = union(store.dataset());
      assertEquals(11, union.size());
      assertEquals(union, triples(parse(export, lang)));
      assertEquals(union, triples(parse(export.sorted(), lang)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nq", "trig", "jsonld", "nt", "ttl", "rdf"})
  void sortedBytesDependOnTheQuadsAlone(String format) {
    Lang lang = RDFLanguages.fileExtToLang(format);
    try (GraphStore one = store(A, B);
        GraphStore other = store("GRAPH p:b { e:old a pg:Model }", B, A)) {
      assertArrayEquals(
          write(GraphExport.of(one.dataset(), Prefixes.wellKnown()).sorted(), lang),
          write(GraphExport.of(other.dataset(), Prefixes.wellKnown()).sorted(), lang));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nq", "nt"})
  void leavesOutGraphs(String format) {
    try (GraphStore store = store(A, B)) {
      GraphExport export =
          GraphExport.of(store.dataset(), Prefixes.wellKnown())
              .only(graph -> !graph.getURI().endsWith("/evidence"));
      for (GraphExport each : new GraphExport[] {export, export.sorted()}) {
        String text = new String(write(each, RDFLanguages.fileExtToLang(format)));
        assertFalse(text.contains("statedIn"), text);
        assertEquals(format.equals("nq") ? 12 : 10, text.lines().count(), text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nq", "trig", "nt", "ttl"})
  void tripleTermsSayTheSameInTheWayOfRdf12(String format) {
    Lang lang = RDFLanguages.fileExtToLang(format);
    GraphExport plain = SamplePapers.export(SamplePapers.store());
    for (GraphExport export : new GraphExport[] {plain, plain.sorted()}) {
      Set<Triple> said = everything(parse(export.withTripleTerms(), lang));
      assertEquals(everything(parse(export, lang)), inTheOldWay(said));
      assertTrue(said.stream().noneMatch(t -> t.getPredicate().equals(RDF.Nodes.subject)));
    }
    assertArrayEquals(
        write(plain.sorted().withTripleTerms(), lang),
        write(plain.sorted().withTripleTerms(), lang));
  }

  @Test
  void someSyntaxesCannotHoldTripleTerms() {
    GraphExport export = SamplePapers.export(SamplePapers.store()).withTripleTerms();
    for (Lang lang : List.of(Lang.JSONLD, Lang.RDFXML)) {
      assertThrows(UserException.class, () -> write(export, lang));
    }
  }

  private static Set<Triple> everything(DatasetGraph dataset) {
    return dataset.stream().map(Quad::asTriple).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Triple> inTheOldWay(Set<Triple> said) {
    return said.stream()
        .flatMap(
            t ->
                t.getObject().isTripleTerm()
                    ? Stream.of(
                        Triple.create(
                            t.getSubject(),
                            RDF.Nodes.subject,
                            t.getObject().getTriple().getSubject()),
                        Triple.create(
                            t.getSubject(),
                            RDF.Nodes.predicate,
                            t.getObject().getTriple().getPredicate()),
                        Triple.create(
                            t.getSubject(),
                            RDF.Nodes.object,
                            t.getObject().getTriple().getObject()))
                    : Stream.of(t))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Test
  void anEmptyStoreGivesAnEmptyDump() {
    try (GraphStore store = GraphStore.inMemory()) {
      GraphExport export = GraphExport.of(store.dataset(), Prefixes.wellKnown());
      assertEquals(0, write(export, Lang.NQUADS).length);
      assertEquals(Set.of(), quads(parse(export.sorted(), Lang.TRIG)));
    }
  }

  private static GraphStore store(String... trig) {
    GraphStore store = GraphStore.inMemory();
    for (String graphs : trig) {
      Quads.load(store, graphs);
    }
    return store;
  }

  private static byte[] write(GraphExport export, Lang lang) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(out, lang);
    return out.toByteArray();
  }

  private static DatasetGraph parse(GraphExport export, Lang lang) {
    return RDFParser.create()
        .source(new ByteArrayInputStream(write(export, lang)))
        .lang(lang)
        .toDatasetGraph();
  }

  private static Set<Quad> quads(DatasetGraph dataset) {
    return dataset.stream().collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Triple> triples(DatasetGraph dataset) {
    return dataset.getDefaultGraph().stream().collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Triple> union(DatasetGraph dataset) {
    return dataset.calculateRead(
        () -> dataset.getUnionGraph().stream().collect(Collectors.toUnmodifiableSet()));
  }
}
