package org.papergraph.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The ontology for readers.
 *
 * @param sections its terms by what they are
 */
public record OntologyPage(String iri, String namespace, List<Section> sections) {
  /** Terms of one kind. */
  public record Section(String id, String title, List<Term> terms) {}

  /** A term with its definition and what it relates to. */
  public record Term(
      String name, String iri, String label, String comment, List<ResourcePage.Property> links) {}

  private static final Map<String, String> SECTIONS = new LinkedHashMap<>();

  static {
    SECTIONS.put("Class", "Classes");
    SECTIONS.put("ObjectProperty", "Properties that lead to a thing");
    SECTIONS.put("DatatypeProperty", "Properties that lead to a value");
    SECTIONS.put("NamedIndividual", "Individuals");
  }

  /** Reads it; empty if the store has no ontology. */
  public static Optional<OntologyPage> of(Explorer explorer) {
    Map<String, Node> graph =
        Map.of("graph", NodeFactory.createURI(explorer.addresses().base() + "graph/ontology"));
    return explorer.reading(
        () -> {
          List<Row> terms = explorer.ask("ontology-terms", graph);
          return terms.isEmpty()
              ? Optional.empty()
              : Optional.of(page(explorer, terms, explorer.ask("ontology-links", graph)));
        });
  }

  private static OntologyPage page(Explorer explorer, List<Row> terms, List<Row> links) {
    Map<Node, Map<Node, List<Named>>> byTerm = new HashMap<>();
    for (Row row : links) {
      byTerm
          .computeIfAbsent(row.node("term"), t -> new LinkedHashMap<>())
          .computeIfAbsent(row.node("property"), p -> new ArrayList<>())
          .add(explorer.named(row, "value"));
    }
    Map<String, List<Term>> byKind = new HashMap<>();
    for (Row row : terms) {
      byKind
          .computeIfAbsent(Words.local(row.node("kind")), k -> new ArrayList<>())
          .add(term(row, byTerm.getOrDefault(row.node("term"), Map.of()), explorer));
    }
    List<Section> sections = new ArrayList<>();
    SECTIONS.forEach(
        (kind, title) ->
            sections.add(
                new Section(
                    Words.of(kind).replace(' ', '-'),
                    title,
                    byKind.getOrDefault(kind, List.of()))));
    return new OntologyPage(Addresses.ONTOLOGY_IRI, Addresses.ONTOLOGY_IRI + "#", sections);
  }

  private static Term term(Row row, Map<Node, List<Named>> links, Explorer explorer) {
    return new Term(
        Words.local(row.node("term")),
        row.text("term"),
        row.text("label"),
        row.text("comment"),
        links.entrySet().stream()
            .map(
                link ->
                    new ResourcePage.Property(
                        Words.of(link.getKey()),
                        explorer.named(link.getKey()).path(),
                        link.getValue()))
            .toList());
  }
}
