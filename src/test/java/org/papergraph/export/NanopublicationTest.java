package org.papergraph.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.rdf.PG;
import org.papergraph.store.GraphStore;
import org.papergraph.support.DemoGraph;

/** Keeps the rules of the nanopublication guidelines (nanopub.net/guidelines/working_draft). */
class NanopublicationTest {
  private static final String NP = "http://www.nanopub.org/nschema#";

  @Test
  void everyAssertionThatIsNotDeniedIsOneThatKeepsTheRules() throws IOException {
    DatasetGraph published = parse(bytes(DemoGraph.store(), SamplePapers.SOMEBODY));
    Set<Node> all = nanopublications(published);
    assertEquals(
        SamplePapers.count(
            DemoGraph.store().dataset(), "?a", "?a a pg:Assertion ; pg:polarity pg:Asserted"),
        all.size());
    assertEquals(4 * all.size(), graphs(published).size(), "a graph of none of them");
    for (Node each : all) {
      assertEquals(List.of(), violations(published, each));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Head", "assertion", "provenance", "pubinfo"})
  void theRulesCanTell(String part) throws IOException {
    DatasetGraph published = parse(bytes(SamplePapers.store(), SamplePapers.NOBODY));
    Node one = nanopublications(published).iterator().next();
    published.deleteAny(
        NodeFactory.createURI(one.getURI() + "#" + part), Node.ANY, Node.ANY, Node.ANY);
    assertFalse(violations(published, one).isEmpty(), "nothing is amiss without " + part);
  }

  @Test
  void aNumberComesWithItsValue() throws IOException {
    DatasetGraph published = parse(bytes(SamplePapers.store(), SamplePapers.NOBODY));
    Node reported =
        published.find(Node.ANY, Node.ANY, PG.reportsResult, Node.ANY).next().getGraph();
    assertTrue(published.find(reported, Node.ANY, PG.value, Node.ANY).hasNext());
  }

  @Test
  void theIriFollowsTheContent() throws IOException {
    byte[] once = bytes(SamplePapers.store(), SamplePapers.NOBODY);
    assertArrayEquals(once, bytes(SamplePapers.store(), SamplePapers.NOBODY));
    Set<Node> here = nanopublications(parse(once));
    Set<Node> licensed =
        nanopublications(parse(bytes(SamplePapers.store(), SamplePapers.SOMEBODY)));
    assertEquals(here.size(), licensed.size());
    assertNotEquals(here, licensed);
    licensed.retainAll(here);
    assertEquals(Set.of(), licensed);
  }

  @Test
  void saysWhoPublishesOnlyWhenTold() throws IOException {
    DatasetGraph silent = parse(bytes(SamplePapers.store(), SamplePapers.NOBODY));
    DatasetGraph told = parse(bytes(SamplePapers.store(), SamplePapers.SOMEBODY));
    for (Node property :
        List.of(DCTerms.license.asNode(), DCTerms.creator.asNode(), DCTerms.created.asNode())) {
      assertFalse(silent.find(Node.ANY, Node.ANY, property, Node.ANY).hasNext(), "" + property);
      assertTrue(told.find(Node.ANY, Node.ANY, property, Node.ANY).hasNext(), "" + property);
    }
  }

  /** Every rule that a nanopublication breaks. */
  private static List<String> violations(DatasetGraph all, Node self) {
    List<String> broken = new ArrayList<>();
    List<Quad> heads = list(all, Node.ANY, self, RDF.Nodes.type, term("Nanopublication"));
    if (heads.size() != 1) {
      return List.of("not one head but " + heads.size());
    }
    Node head = heads.get(0).getGraph();
    List<Node> parts = new ArrayList<>(List.of(head));
    for (String property : List.of("hasAssertion", "hasProvenance", "hasPublicationInfo")) {
      List<Quad> said = list(all, head, self, term(property), Node.ANY);
      if (said.size() != 1) {
        return List.of("not one " + property + " but " + said.size());
      }
      parts.add(said.get(0).getObject());
    }
    List<Node> iris = new ArrayList<>(parts);
    iris.add(self);
    if (new HashSet<>(iris).size() != 5) {
      broken.add("IRIs are not all different: " + iris);
    }
    for (Node part : parts) {
      List<Quad> quads = list(all, part, Node.ANY, Node.ANY, Node.ANY);
      if (quads.isEmpty()) {
        broken.add("empty: " + part);
      }
      quads.stream().flatMap(NanopublicationTest::nodes).forEach(node -> check(node, broken));
    }
    if (!refers(all, parts.get(2), parts.get(1))) {
      broken.add("the provenance does not speak of the assertion");
    }
    if (!refers(all, parts.get(3), self)) {
      broken.add("the publication information does not speak of the nanopublication");
    }
    return broken;
  }

  private static void check(Node node, List<String> broken) {
    if (node.isBlank()) {
      broken.add("blank node");
    } else if (node.isURI() && !URI.create(node.getURI()).isAbsolute()) {
      broken.add("relative IRI " + node);
    }
  }

  private static Stream<Node> nodes(Quad quad) {
    return Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  private static boolean refers(DatasetGraph all, Node graph, Node to) {
    return all.find(graph, to, Node.ANY, Node.ANY).hasNext();
  }

  private static Set<Node> nanopublications(DatasetGraph published) {
    return list(published, Node.ANY, Node.ANY, RDF.Nodes.type, term("Nanopublication")).stream()
        .map(Quad::getSubject)
        .collect(
            Collectors.toCollection(
                () -> new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()))));
  }

  private static Set<Node> graphs(DatasetGraph published) {
    Set<Node> graphs = new HashSet<>();
    published.listGraphNodes().forEachRemaining(graphs::add);
    return graphs;
  }

  private static List<Quad> list(DatasetGraph all, Node g, Node s, Node p, Node o) {
    List<Quad> found = new ArrayList<>();
    all.findNG(g, s, p, o).forEachRemaining(found::add);
    return found;
  }

  private static Node term(String name) {
    return NodeFactory.createURI(NP + name);
  }

  private static byte[] bytes(GraphStore store, Publisher publisher) throws IOException {
    return SamplePapers.bytes(store, DumpFormat.NANOPUB, publisher);
  }

  private static DatasetGraph parse(byte[] trig) {
    return RDFParser.create()
        .source(new ByteArrayInputStream(trig))
        .lang(Lang.TRIG)
        .toDatasetGraph();
  }
}
