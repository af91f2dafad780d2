package org.papergraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.ResultKind;

class PGTest {
  private static final Graph SCHEMA =
      RDFParser.fromString(Vocabulary.resource("schema.ttl"), Lang.TURTLE).toGraph();

  @Test
  void holdsTheTermsOfTheSchemaAndNoOther() {
    Set<String> inSchema =
        SCHEMA.stream()
            .map(t -> t.getSubject().getURI())
            .filter(iri -> iri.startsWith(PG.NS))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> constants =
        constants().map(f -> value(f).getURI()).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(inSchema, constants);
  }

  @Test
  void callsEachTermByItsLocalName() {
    constants().forEach(field -> assertEquals(PG.NS + field.getName(), value(field).getURI()));
  }

  @Test
  void entityTypesAreTheSubclassesOfEntity() {
    Set<Node> subclasses =
        SCHEMA.stream(Node.ANY, RDF.Nodes.type, OWL.Class.asNode())
            .map(t -> t.getSubject())
            .filter(c -> !c.equals(PG.Entity) && isBelow(c, RDFS.Nodes.subClassOf, PG.Entity))
            .collect(Collectors.toSet());
    assertEquals(subclasses, nodes(EntityType.values(), PG::type));
  }

  @Test
  void rolesAreTheSubPropertiesOfMentions() {
    Set<Node> subProperties =
        SCHEMA.stream(Node.ANY, RDFS.Nodes.subPropertyOf, PG.mentions)
            .map(t -> t.getSubject())
            .collect(Collectors.toSet());
    Predicate[] roles =
        Arrays.stream(Predicate.values())
            .filter(p -> p.group() == Predicate.Group.ROLE)
            .toArray(Predicate[]::new);
    assertEquals(subProperties, nodes(roles, PG::predicate));
  }

  @ParameterizedTest
  @EnumSource(value = Predicate.class, mode = EnumSource.Mode.EXCLUDE, names = "PAGE")
  void predicatesAreProperties(Predicate predicate) {
    Node kind =
        predicate.group() == Predicate.Group.ATTRIBUTE
            ? OWL.DatatypeProperty.asNode()
            : OWL.ObjectProperty.asNode();
    assertTrue(SCHEMA.contains(PG.predicate(predicate), RDF.Nodes.type, kind));
  }

  @Test
  void kindsAndPolaritiesAreIndividuals() {
    assertEquals(individuals(PG.ResultKind), nodes(ResultKind.values(), PG::kind));
    assertEquals(individuals(PG.Polarity), nodes(Polarity.values(), PG::polarity));
  }

  @Test
  void knowsTermsOfOthers() {
    assertEquals("http://xmlns.com/foaf/0.1/page", PG.predicate(Predicate.PAGE).getURI());
    assertEquals(
        Set.of("http://purl.org/dc/terms/title", "http://purl.org/dc/terms/abstract"),
        Arrays.stream(org.papergraph.domain.Field.values())
            .map(f -> PG.field(f).getURI())
            .collect(Collectors.toSet()));
  }

  @Test
  void everyTermIsExplained() {
    constants()
        .map(PGTest::value)
        .forEach(
            term -> {
              assertEquals(1, SCHEMA.stream(term, RDFS.Nodes.label, Node.ANY).count(), "" + term);
              assertEquals(1, SCHEMA.stream(term, RDFS.Nodes.comment, Node.ANY).count(), "" + term);
            });
  }

  private static Stream<Field> constants() {
    return Arrays.stream(PG.class.getFields()).filter(f -> f.getType() == Node.class);
  }

  private static Node value(Field field) {
    try {
      return (Node) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static <E> Set<Node> nodes(E[] values, Function<E, Node> term) {
    return Arrays.stream(values).map(term).collect(Collectors.toSet());
  }

  private static Set<Node> individuals(Node type) {
    return SCHEMA.stream(Node.ANY, RDF.Nodes.type, type)
        .map(t -> t.getSubject())
        .collect(Collectors.toSet());
  }

  private static boolean isBelow(Node term, Node relation, Node top) {
    return term.equals(top)
        || SCHEMA.stream(term, relation, Node.ANY)
            .anyMatch(t -> isBelow(t.getObject(), relation, top));
  }
}
