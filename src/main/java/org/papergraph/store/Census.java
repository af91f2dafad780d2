package org.papergraph.store;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What a store, or some graphs of it, holds in numbers. A triple that stands in several graphs
 * counts once.
 *
 * @param triples triples of the union of the graphs
 * @param byProperty triples of each property
 * @param byClass things of each class
 * @param uses of each class, what is said of its things by which property
 */
public record Census(
    long triples,
    SortedMap<Node, Long> byProperty,
    SortedMap<Node, Long> byClass,
    SortedMap<Node, SortedMap<Node, Use>> uses) {
  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

  /**
   * What one property says of the things of one class.
   *
   * @param triples how many there are
   * @param byClass triples whose object is of a class; a thing of two classes counts in both
   * @param byDatatype triples whose object is a literal of a datatype
   */
  public record Use(
      long triples, SortedMap<Node, Long> byClass, SortedMap<Node, Long> byDatatype) {}

  /** Counts all graphs of a dataset of TDB2, within the transaction of the calling thread. */
  public static Census of(DatasetGraph dataset) {
    return of(dataset, graph -> true);
  }

  /** Counts some graphs of a dataset of TDB2, within the transaction of the calling thread. */
  public static Census of(DatasetGraph dataset, Predicate<Node> graphs) {
    return new CensusTaking(dataset, graphs).take();
  }

  /** Things of a class; 0 where there are none. */
  public long things(Node ofClass) {
    return byClass.getOrDefault(ofClass, 0L);
  }

  static <V> SortedMap<Node, V> sorted() {
    return new TreeMap<>(BY_IRI);
  }
}
