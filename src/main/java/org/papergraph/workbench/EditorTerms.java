package org.papergraph.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.papergraph.explore.Addresses;
import org.papergraph.rdf.Iris;
import org.papergraph.store.Prefixes;

/**
 * What an editor can complete: the classes and properties that the store really has, with the
 * numbers of its VoID description, the most used first.
 *
 * @param prefixes prefix to namespace
 */
public record EditorTerms(
    SortedMap<String, String> prefixes, List<Term> classes, List<Term> properties) {

  /**
   * A class or property.
   *
   * @param label its name in the ontology; empty if it has none there
   * @param count how many things are of the class, or triples have the property
   * @param classes of a property: of which classes the things are that have it
   */
  public record Term(String iri, String label, long count, List<String> classes) {}

  /** Those of a store; to be read within a read transaction. */
  static EditorTerms of(DatasetGraph dataset, Addresses addresses) {
    Graph union = dataset.getUnionGraph();
    Node self = NodeFactory.createURI(addresses.base() + "dataset");
    Map<Node, List<String>> users = new HashMap<>();
    List<Term> classes = new ArrayList<>();
    for (Node partition : objects(union, self, VOID.classPartition.asNode())) {
      Node type = object(union, partition, VOID._class.asNode()).orElseThrow();
      classes.add(term(union, type, count(union, partition, VOID.entities.asNode()), List.of()));
      for (Node inner : objects(union, partition, VOID.propertyPartition.asNode())) {
        object(union, inner, VOID.property.asNode())
            .ifPresent(
                property ->
                    users.computeIfAbsent(property, p -> new ArrayList<>()).add(type.getURI()));
      }
    }
    List<Term> properties = new ArrayList<>();
    for (Node partition : objects(union, self, VOID.propertyPartition.asNode())) {
      Node property = object(union, partition, VOID.property.asNode()).orElseThrow();
      List<String> of = users.getOrDefault(property, List.of()).stream().sorted().toList();
      long count = count(union, partition, VOID.triples.asNode());
      properties.add(term(union, property, count, of));
    }
    return new EditorTerms(
        new TreeMap<>(Prefixes.below(new Iris(addresses.base())).namespaces()),
        mostUsedFirst(classes),
        mostUsedFirst(properties));
  }

  private static List<Term> mostUsedFirst(List<Term> terms) {
    return terms.stream()
        .sorted(Comparator.comparing((Term term) -> -term.count()).thenComparing(Term::iri))
        .toList();
  }

  private static Term term(Graph union, Node iri, long count, List<String> classes) {
    String label = object(union, iri, RDFS.Nodes.label).map(Node::getLiteralLexicalForm).orElse("");
    return new Term(iri.getURI(), label, count, classes);
  }

  private static long count(Graph union, Node partition, Node property) {
    return object(union, partition, property)
        .map(count -> Long.parseLong(count.getLiteralLexicalForm()))
        .orElse(0L);
  }

  private static List<Node> objects(Graph union, Node subject, Node property) {
    List<Node> objects = new ArrayList<>();
    Iterator<Triple> found = union.find(subject, property, Node.ANY);
    found.forEachRemaining(triple -> objects.add(triple.getObject()));
    return objects;
  }

  private static Optional<Node> object(Graph union, Node subject, Node property) {
    return objects(union, subject, property).stream().findFirst();
  }
}
