package org.papergraph.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.papergraph.domain.Slug;

/**
 * Gives every entity that papers call by different names one {@code rdfs:label} in all of them.
 *
 * <p>The label of the vocabulary wins; else, of the spellings that fit the entity's IRI, the one
 * that most papers have, as label or other label; of equals, the first in the order of characters.
 *
 * <p>The outcome depends on the set of papers alone, because each paper's graph still tells what it
 * said before (see {@link PaperNames}).
 */
final class LabelSettlement {
  /** So many entities are looked up one by one; for more, one pass over all labels is quicker. */
  private static final int FEW = 1000;

  /** Where they stand in a quad of numbers: graph, subject, predicate, object. */
  private static final int SUBJECT = 1;

  private static final int OBJECT = 3;

  private final DatasetGraph dataset;
  private final String paperBase;
  private final Node vocabulary;

  LabelSettlement(DatasetGraph dataset, String paperBase, Node vocabulary) {
    this.dataset = dataset;
    this.paperBase = paperBase;
    this.vocabulary = vocabulary;
  }

  /**
   * Settles the labels of entities whose names an update touched; all others are settled already.
   */
  void settle(Set<Node> touched) {
    if (touched.size() <= FEW) {
      touched.forEach(this::settle);
      return;
    }
    Set<NodeId> contested = contested();
    touched.stream()
        .filter(entity -> contested.contains(TDBInternal.getNodeId(dataset, entity)))
        .forEach(this::settle);
  }

  /**
   * Entities with two labels somewhere, or that had when they were settled last. Works on TDB2's
   * numbers, ten times as fast as on nodes: two million labels take a second or two.
   */
  private Set<NodeId> contested() {
    Map<NodeId, NodeId> labels = new HashMap<>();
    Set<NodeId> contested = new HashSet<>();
    for (Node property : List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode())) {
      numbers(property)
          .forEachRemaining(
              quad -> {
                NodeId other = labels.putIfAbsent(quad.get(SUBJECT), quad.get(OBJECT));
                if (other != null && !other.equals(quad.get(OBJECT))) {
                  contested.add(quad.get(SUBJECT));
                }
              });
    }
    numbers(PaperNames.NAME_IN_PAPER).forEachRemaining(quad -> contested.add(quad.get(SUBJECT)));
    return contested;
  }

  private Iterator<Tuple<NodeId>> numbers(Node property) {
    NodeId number = TDBInternal.getNodeId(dataset, property);
    return NodeId.isDoesNotExist(number)
        ? Collections.emptyIterator()
        : TDBInternal.requireStorage(dataset)
            .getQuadTable()
            .getNodeTupleTable()
            .find(NodeId.NodeIdAny, NodeId.NodeIdAny, number, NodeId.NodeIdAny);
  }

  private void settle(Node entity) {
    Optional<Node> known = vocabularyLabel(entity);
    List<PaperNames> papers = papersNaming(entity);
    Set<Node> labels = papers.stream().map(PaperNames::own).collect(Collectors.toSet());
    known.ifPresent(labels::add);
    if (papers.isEmpty()) {
      return;
    }
    Node label =
        known.orElseGet(
            () -> labels.size() == 1 ? labels.iterator().next() : winner(entity, labels, papers));
    papers.forEach(paper -> paper.write(dataset, label));
  }

  private Optional<Node> vocabularyLabel(Node entity) {
    return Stream.of(RDFS.label, SKOS.prefLabel)
        .map(property -> dataset.find(vocabulary, entity, property.asNode(), Node.ANY))
        .filter(Iterator::hasNext)
        .map(quads -> quads.next().getObject())
        .findFirst();
  }

  private List<PaperNames> papersNaming(Node entity) {
    Map<Node, List<Quad>> byGraph = new HashMap<>();
    for (Node property : PaperNames.PROPERTIES) {
      quads(entity, property)
          .forEachRemaining(
              quad -> {
                if (isPaper(quad.getGraph())) {
                  byGraph.computeIfAbsent(quad.getGraph(), g -> new ArrayList<>()).add(quad);
                }
              });
    }
    return byGraph.values().stream().map(PaperNames::read).flatMap(Optional::stream).toList();
  }

  private Iterator<Quad> quads(Node entity, Node property) {
    return dataset.find(Node.ANY, entity, property, Node.ANY);
  }

  /** {@code <base>paper/KEY}, and not {@code <base>paper/KEY/evidence}. */
  private boolean isPaper(Node graph) {
    return graph.isURI()
        && graph.getURI().startsWith(paperBase)
        && graph.getURI().indexOf('/', paperBase.length()) < 0;
  }

  private static Node winner(Node entity, Set<Node> labels, List<PaperNames> papers) {
    Map<Node, Long> counts =
        papers.stream()
            .flatMap(paper -> paper.spellings().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    String key = entity.getURI().substring(entity.getURI().lastIndexOf('/') + 1);
    List<Node> fitting =
        counts.keySet().stream()
            .filter(spelling -> Slug.of(spelling.getLiteralLexicalForm()).equals(key))
            .toList();
    return (fitting.isEmpty() ? labels : fitting)
        .stream()
            .min(
                Comparator.comparing((Node spelling) -> -counts.get(spelling))
                    .thenComparing(Node::getLiteralLexicalForm))
            .orElseThrow();
  }
}
