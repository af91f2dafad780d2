package org.papergraph.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.papergraph.explore.Words;

/**
 * What of a graph is drawn, and on which side.
 *
 * @param edges the relations, each pair of things once
 * @param middle the thing at an end of at least half of all lines
 * @param left the things on the left, from above
 * @param right the things on the right
 * @param all how many things the graph relates
 */
record GraphSketch(
    List<Edge> edges, Optional<Node> middle, List<Node> left, List<Node> right, int all) {

  /** Two things and how they are related. */
  record Edge(Node from, Node to, String words) {
    boolean touches(Node node) {
      return from.equals(node) || to.equals(node);
    }

    Node other(Node node) {
      return from.equals(node) ? to : from;
    }
  }

  /** Relations that only name or classify. */
  static final Set<Node> NAMING =
      Set.of(
          RDF.Nodes.type,
          RDFS.Nodes.label,
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode(),
          DCTerms.title.asNode());

  private static final int MOST_DRAWN = 41;

  /** Chooses the relations between the things that have most of them. */
  static GraphSketch of(List<Triple> triples) {
    List<Edge> all = edges(triples);
    Map<Node, Integer> degrees = new HashMap<>();
    all.forEach(
        edge ->
            List.of(edge.from(), edge.to()).forEach(end -> degrees.merge(end, 1, Integer::sum)));
    Set<Node> nodes = new LinkedHashSet<>();
    all.stream()
        .sorted(
            Comparator.comparing(
                    (Edge edge) -> -Math.max(degrees.get(edge.from()), degrees.get(edge.to())))
                .thenComparing(Edge::toString))
        .map(edge -> List.of(edge.from(), edge.to()))
        .filter(
            ends ->
                nodes.size() + ends.stream().filter(e -> !nodes.contains(e)).count() <= MOST_DRAWN)
        .forEachOrdered(nodes::addAll);
    List<Edge> drawn =
        all.stream().filter(e -> nodes.contains(e.from()) && nodes.contains(e.to())).toList();
    return arranged(drawn, nodes, degrees.size());
  }

  private static List<Edge> edges(List<Triple> triples) {
    Map<List<Node>, Set<String>> words = new LinkedHashMap<>();
    for (Triple triple : triples) {
      if (triple.getObject().isURI() && !NAMING.contains(triple.getPredicate())) {
        words
            .computeIfAbsent(
                List.of(triple.getSubject(), triple.getObject()), e -> new LinkedHashSet<>())
            .add(Words.of(triple.getPredicate()));
      }
    }
    return words.entrySet().stream()
        .map(
            edge ->
                new Edge(
                    edge.getKey().get(0), edge.getKey().get(1), String.join(", ", edge.getValue())))
        .toList();
  }

  private static GraphSketch arranged(List<Edge> edges, Set<Node> nodes, int all) {
    Comparator<Node> byName = Comparator.comparing(node -> node.toString());
    Optional<Node> middle =
        nodes.stream()
            .max(
                Comparator.comparing((Node node) -> touching(edges, node))
                    .thenComparing(byName.reversed()))
            .filter(node -> nodes.size() > 2 && touching(edges, node) * 2 >= edges.size());
    return middle
        .map(node -> around(node, edges, nodes, all))
        .orElseGet(() -> fromLeftToRight(edges, nodes, all));
  }

  private static long touching(List<Edge> edges, Node node) {
    return edges.stream().filter(edge -> edge.touches(node)).count();
  }

  /** What points to the middle first, then what it points to, by relation. */
  private static GraphSketch around(Node middle, List<Edge> edges, Set<Node> nodes, int all) {
    Map<Node, String> order = new HashMap<>();
    for (Edge edge : edges) {
      if (edge.touches(middle)) {
        String place = (edge.to().equals(middle) ? "1" : "2") + edge.words();
        order.putIfAbsent(edge.other(middle), place);
      }
    }
    List<Node> around =
        nodes.stream()
            .filter(node -> !node.equals(middle))
            .sorted(
                Comparator.comparing((Node node) -> order.getOrDefault(node, "3"))
                    .thenComparing(node -> node.toString()))
            .toList();
    int half = (around.size() + 1) / 2;
    return new GraphSketch(
        edges,
        Optional.of(middle),
        around.subList(0, half),
        around.subList(half, around.size()),
        all);
  }

  /**
   * Where more begins than ends on the left, each thing at the height of what it is related to: the
   * barycentre method of layered drawings (Sugiyama, Tagawa and Toda 1981), once in each direction.
   */
  private static GraphSketch fromLeftToRight(List<Edge> edges, Set<Node> nodes, int all) {
    List<Node> left = new ArrayList<>();
    List<Node> right = new ArrayList<>();
    for (Node node : nodes.stream().sorted(Comparator.comparing(n -> n.toString())).toList()) {
      long begins = edges.stream().filter(edge -> edge.from().equals(node)).count();
      (begins * 2 >= touching(edges, node) ? left : right).add(node);
    }
    List<Node> ordered = besides(left, right, edges);
    return new GraphSketch(edges, Optional.empty(), besides(ordered, left, edges), ordered, all);
  }

  /** The second column in the order of its neighbours in the first. */
  private static List<Node> besides(List<Node> fixed, List<Node> moved, List<Edge> edges) {
    Map<Node, Double> heights = new HashMap<>();
    for (Node node : moved) {
      heights.put(
          node,
          edges.stream()
              .filter(edge -> edge.touches(node))
              .mapToInt(edge -> fixed.indexOf(edge.other(node)))
              .filter(place -> place >= 0)
              .average()
              .orElse(fixed.size()));
    }
    return moved.stream().sorted(Comparator.comparing(heights::get)).toList();
  }
}
