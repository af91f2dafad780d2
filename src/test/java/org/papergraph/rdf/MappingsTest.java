package org.papergraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.papergraph.domain.Concept;

class MappingsTest {
  private static final String SSSOM = "https://w3id.org/sssom/";
  private static final Set<Node> MATCHES =
      Set.of(
          SKOS.exactMatch.asNode(),
          SKOS.closeMatch.asNode(),
          SKOS.relatedMatch.asNode(),
          SKOS.broadMatch.asNode(),
          SKOS.narrowMatch.asNode());
  private static final Quads WRITTEN = new Quads();
  private static final Map<Node, Graph> GRAPHS;

  static {
    new Mappings(Iris.DEFAULT).write(WRITTEN);
    GRAPHS =
        WRITTEN.all().stream()
            .collect(
                Collectors.groupingBy(
                    Quad::getGraph,
                    Collectors.mapping(
                        Quad::asTriple,
                        Collectors.collectingAndThen(Collectors.toList(), MappingsTest::graph))));
  }

  @Test
  void everyFileIsAGraphOfItsOwn() {
    Set<String> files =
        Arrays.stream(new File("ontology/mappings").list())
            .map(name -> Iris.DEFAULT.base() + "graph/mappings/" + name.replace(".ttl", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        files,
        GRAPHS.keySet().stream().map(Node::getURI).collect(Collectors.toCollection(TreeSet::new)));
    assertEquals(GRAPHS.keySet(), new Mappings(Iris.DEFAULT).graphs().collect(Collectors.toSet()));
  }

  @Test
  void everyMatchIsDescribedAndEveryDescriptionIsAMatch() {
    for (Graph graph : GRAPHS.values()) {
      Set<Triple> matches =
          graph.stream()
              .filter(t -> MATCHES.contains(t.getPredicate()))
              .collect(Collectors.toSet());
      Set<Triple> described = new HashSet<>();
      for (Node mapping : mappings(graph)) {
        Triple said =
            Triple.create(
                one(graph, mapping, OWL2.annotatedSource.asNode()),
                one(graph, mapping, OWL2.annotatedProperty.asNode()),
                one(graph, mapping, OWL2.annotatedTarget.asNode()));
        assertTrue(described.add(said), "described twice: " + said);
      }
      assertFalse(matches.isEmpty());
      assertEquals(matches, described);
    }
  }

  @Test
  void everyMappingHasConfidenceSourceAndReason() {
    for (Graph graph : GRAPHS.values()) {
      for (Node mapping : mappings(graph)) {
        BigDecimal confidence =
            new BigDecimal(one(graph, mapping, sssom("confidence")).getLiteralLexicalForm());
        assertTrue(confidence.signum() > 0 && confidence.compareTo(BigDecimal.ONE) <= 0);
        assertFalse(one(graph, mapping, DCTerms.source.asNode()).toString().isBlank());
        assertTrue(one(graph, mapping, sssom("mapping_justification")).isURI());
        Node set = one(graph, mapping, DCTerms.isPartOf.asNode());
        assertTrue(graph.contains(set, RDF.Nodes.type, sssom("MappingSet")), "" + set);
      }
    }
  }

  @Test
  void subjectsAreOursAndKnownAndTargetsAreOfOthers() {
    Set<String> known =
        Vocabulary.load().concepts().stream()
            .map(Concept::key)
            .map(key -> Iris.DEFAULT.entity(key).getURI())
            .collect(Collectors.toSet());
    Graph schema = RDFParser.fromString(Vocabulary.resource("schema.ttl"), Lang.TURTLE).toGraph();
    for (Graph graph : GRAPHS.values()) {
      for (Node mapping : mappings(graph)) {
        Node subject = one(graph, mapping, OWL2.annotatedSource.asNode());
        assertTrue(
            known.contains(subject.getURI()) || schema.contains(subject, Node.ANY, Node.ANY),
            "nobody knows " + subject);
        String target = one(graph, mapping, OWL2.annotatedTarget.asNode()).getURI();
        assertFalse(target.startsWith("https://w3id.org/papergraph/"), target);
      }
    }
  }

  @Test
  void claimsNoIdentityAndHasNoBlankNodes() {
    for (Quad quad : WRITTEN.all()) {
      assertFalse(quad.getPredicate().equals(OWL.sameAs.asNode()), "" + quad);
    }
    assertTrue(WRITTEN.nodes().noneMatch(Node::isBlank));
  }

  @Test
  void isFlawlessTurtle() {
    for (String file : new File("ontology/mappings").list()) {
      RDFParser.fromString(Mappings.turtle(file.replace(".ttl", "")), Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictSilent())
          .toGraph();
    }
  }

  @Test
  void entitiesMoveToTheBase() {
    Quads moved = new Quads();
    new Mappings(new Iris("https://example.org/id/")).write(moved);
    assertTrue(
        moved.nodes().noneMatch(n -> n.isURI() && n.getURI().startsWith(Iris.DEFAULT.base())));
  }

  private static Graph graph(List<Triple> triples) {
    Graph graph = GraphFactory.createGraphMem();
    triples.forEach(graph::add);
    return graph;
  }

  private static List<Node> mappings(Graph graph) {
    return graph
        .find(Node.ANY, RDF.Nodes.type, sssom("Mapping"))
        .mapWith(Triple::getSubject)
        .toList();
  }

  private static Node one(Graph graph, Node subject, Node property) {
    List<Node> found = graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    assertEquals(1, found.size(), subject + " " + property);
    return found.get(0);
  }

  private static Node sssom(String name) {
    return NodeFactory.createURI(SSSOM + name);
  }
}
