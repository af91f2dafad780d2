package org.papergraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.papergraph.domain.Concept;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Slug;

class VocabularyTest {
  private static final String SAMPLE =
      """
      @prefix entity:  <https://w3id.org/papergraph/id/entity/> .
      @prefix pg:      <https://w3id.org/papergraph/ontology#> .
      @prefix skos:    <http://www.w3.org/2004/02/skos/core#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .

      entity:yi a skos:Concept, pg:Model ; skos:prefLabel "Yi" ; pg:cue "01.ai", "language" .

      entity:gpt-4 a skos:Concept, pg:Model ;
        skos:inScheme <https://w3id.org/papergraph/id/vocabulary> ;
        skos:prefLabel "GPT-4" ; skos:altLabel "GPT4", "GPT-4 model" ; skos:broader entity:gpt ;
        dcterms:source "OpenAI 2023" .

      entity:gpt a skos:Concept, pg:Model ; skos:prefLabel "GPT" .
      """;

  private static final List<Concept> SHIPPED = Vocabulary.load().concepts();

  @Test
  void readsConceptsSortedByKey() {
    assertEquals(
        List.of(
            new Concept("gpt", EntityType.MODEL, "GPT", List.of(), List.of(), List.of()),
            new Concept(
                "gpt-4",
                EntityType.MODEL,
                "GPT-4",
                List.of("GPT4", "GPT-4 model"),
                List.of("gpt"),
                List.of()),
            new Concept(
                "yi", EntityType.MODEL, "Yi", List.of(), List.of(), List.of("01.ai", "language"))),
        Vocabulary.read(List.of(SAMPLE)).concepts());
  }

  @Test
  void versionChangesWithTheText() {
    String version = Vocabulary.read(List.of(SAMPLE)).version();
    assertEquals(version, Vocabulary.read(List.of(SAMPLE)).version());
    assertNotEquals(version, Vocabulary.read(List.of(SAMPLE + " ")).version());
  }

  @Test
  void refusesAConceptWithoutLabel() {
    List<String> turtle = List.of(SAMPLE.replace("skos:prefLabel \"GPT\"", "pg:cue \"x\""));
    assertThrows(IllegalArgumentException.class, () -> Vocabulary.read(turtle));
  }

  @Test
  void shippedFilesAreCleanTurtleWithOneLabelAndOneTypeForEach() {
    Graph graph = graph();
    Set<Node> types =
        List.of(EntityType.values()).stream().map(PG::type).collect(Collectors.toSet());
    graph.stream(Node.ANY, RDF.Nodes.type, SKOS.Concept.asNode())
        .map(t -> t.getSubject())
        .forEach(
            concept -> {
              assertEquals(
                  1,
                  graph.stream(concept, SKOS.prefLabel.asNode(), Node.ANY).count(),
                  "" + concept);
              assertEquals(
                  1,
                  graph.stream(concept, RDF.Nodes.type, Node.ANY)
                      .filter(t -> types.contains(t.getObject()))
                      .count(),
                  "" + concept);
            });
    assertEquals(
        graph.stream(Node.ANY, RDF.Nodes.type, SKOS.Concept.asNode()).count(), SHIPPED.size());
  }

  @Test
  void shippedKeysComeFromLabels() {
    for (Concept concept : SHIPPED) {
      String slug = Slug.of(concept.label());
      String longer = slug + "-" + concept.type().term().toLowerCase(Locale.ROOT);
      assertTrue(
          concept.key().equals(slug) || concept.key().startsWith(longer),
          concept.key() + " is not made of " + concept.label());
    }
  }

  @Test
  void shippedFamiliesExistAndGoUpwardsOnly() {
    Map<String, Concept> byKey =
        SHIPPED.stream().collect(Collectors.toMap(Concept::key, Function.identity()));
    for (Concept concept : SHIPPED) {
      climb(concept, concept, byKey, 0);
    }
  }

  @Test
  void onlyCuesExcuseAnotherConceptsLabel() {
    Map<String, List<String>> keysByLabel =
        SHIPPED.stream()
            .collect(
                Collectors.groupingBy(
                    Concept::label, Collectors.mapping(Concept::key, Collectors.toList())));
    for (Concept concept : SHIPPED) {
      if (!concept.cues().isEmpty()) {
        continue; // Two things of one name are told apart by the words around them.
      }
      for (String other : concept.otherLabels()) {
        assertEquals(null, keysByLabel.get(other), concept.key() + " is also called " + other);
      }
    }
  }

  private static void climb(Concept start, Concept concept, Map<String, Concept> byKey, int steps) {
    assertTrue(steps < 20, start.key() + " leads back to itself");
    for (String key : concept.broader()) {
      assertTrue(byKey.containsKey(key), key + " above " + concept.key() + " is no concept");
      climb(start, byKey.get(key), byKey, steps + 1);
    }
  }

  private static Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String turtle : Vocabulary.turtle()) {
      RDFParser.fromString(turtle, Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
          .parse(graph);
    }
    return graph;
  }
}
