package org.papergraph.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What one paper calls one entity, readable before and after a label was settled.
 *
 * <p>In a settled graph {@code rdfs:label} is the settled name; {@code skos:prefLabel} says the
 * same but stands only if this paper has that spelling; every other spelling of the paper is a
 * {@code skos:altLabel}; and {@code pg:nameInPaper} keeps the name that the paper alone would give,
 * where it is another one.
 *
 * @param own the name that the paper alone gives
 * @param spellings every spelling of the paper, its own name among them
 * @param quads the quads of the paper's graph that say so
 */
record PaperNames(Node own, Set<Node> spellings, Set<Quad> quads) {
  static final Node NAME_IN_PAPER =
      NodeFactory.createURI("https://w3id.org/papergraph/ontology#nameInPaper");

  private static final Node LABEL = RDFS.label.asNode();
  private static final Node PREFERRED = SKOS.prefLabel.asNode();
  private static final Node OTHER = SKOS.altLabel.asNode();

  static final Set<Node> PROPERTIES = Set.of(LABEL, PREFERRED, OTHER, NAME_IN_PAPER);

  /** Reads the names of one entity in one graph; empty if the graph gives it no label. */
  static Optional<PaperNames> read(List<Quad> quads) {
    return object(quads, NAME_IN_PAPER)
        .or(() -> object(quads, LABEL))
        .map(
            own -> {
              Set<Node> spellings =
                  quads.stream()
                      .filter(q -> !q.getPredicate().equals(LABEL))
                      .map(Quad::getObject)
                      .collect(Collectors.toSet());
              spellings.add(own);
              return new PaperNames(own, spellings, Set.copyOf(quads));
            });
  }

  private static Optional<Node> object(List<Quad> quads, Node property) {
    return quads.stream()
        .filter(quad -> quad.getPredicate().equals(property))
        .map(Quad::getObject)
        .findFirst();
  }

  /** Changes the graph so that the entity has this label. */
  void write(DatasetGraph dataset, Node label) {
    Set<Quad> settled = settled(label);
    quads.stream().filter(quad -> !settled.contains(quad)).forEach(dataset::delete);
    settled.stream().filter(quad -> !quads.contains(quad)).forEach(dataset::add);
  }

  private Set<Quad> settled(Node label) {
    Quad any = quads.iterator().next();
    Node graph = any.getGraph();
    Node entity = any.getSubject();
    Set<Quad> settled = new HashSet<>();
    settled.add(Quad.create(graph, entity, LABEL, label));
    for (Node spelling : spellings) {
      Node property = spelling.equals(label) ? PREFERRED : OTHER;
      settled.add(Quad.create(graph, entity, property, spelling));
    }
    if (!own.equals(label)) {
      settled.add(Quad.create(graph, entity, NAME_IN_PAPER, own));
    }
    return settled;
  }
}
