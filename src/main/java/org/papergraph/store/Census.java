package org.papergraph.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;

/**
 * What a store holds, in numbers. A triple that stands in several graphs counts once.
 *
 * @param triples triples of the union of all graphs
 * @param byProperty triples of each property
 * @param byClass things of each class
 */
public record Census(
    long triples, SortedMap<Node, Long> byProperty, SortedMap<Node, Long> byClass) {
  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

  /** In this index equal triples of different graphs are neighbours, and so are equal types. */
  private static final String INDEX = "POSG";

  private static final int SUBJECT = 1;
  private static final int PREDICATE = 2;
  private static final int OBJECT = 3;

  /** Counts the quads of a dataset of TDB2, within the transaction of the calling thread. */
  static Census of(DatasetGraph dataset) {
    NodeTupleTable quads = TDBInternal.requireStorage(dataset).getQuadTable().getNodeTupleTable();
    Iterator<Tuple<NodeId>> all = index(quads).all();
    NodeId type = TDBInternal.getNodeId(dataset, RDF.Nodes.type);
    Map<NodeId, Long> byProperty = new HashMap<>();
    Map<NodeId, Long> byClass = new HashMap<>();
    Tuple<NodeId> last = null;
    long triples = 0;
    while (all.hasNext()) {
      Tuple<NodeId> quad = all.next();
      if (last != null && sameTriple(last, quad)) {
        continue;
      }
      triples++;
      byProperty.merge(quad.get(PREDICATE), 1L, Long::sum);
      if (quad.get(PREDICATE).equals(type)) {
        byClass.merge(quad.get(OBJECT), 1L, Long::sum);
      }
      last = quad;
    }
    return new Census(
        triples, named(byProperty, quads.getNodeTable()), named(byClass, quads.getNodeTable()));
  }

  /** Things of a class; 0 where there are none. */
  public long things(Node ofClass) {
    return byClass.getOrDefault(ofClass, 0L);
  }

  private static TupleIndex index(NodeTupleTable quads) {
    for (TupleIndex index : quads.getTupleTable().getIndexes()) {
      if (index.getName().equals(INDEX)) {
        return index;
      }
    }
    throw new IllegalStateException("the quads have no index " + INDEX);
  }

  private static boolean sameTriple(Tuple<NodeId> one, Tuple<NodeId> other) {
    return one.get(SUBJECT).equals(other.get(SUBJECT))
        && one.get(PREDICATE).equals(other.get(PREDICATE))
        && one.get(OBJECT).equals(other.get(OBJECT));
  }

  private static SortedMap<Node, Long> named(Map<NodeId, Long> counts, NodeTable names) {
    SortedMap<Node, Long> named = new TreeMap<>(BY_IRI);
    counts.forEach((id, count) -> named.put(names.getNodeForNodeId(id), count));
    return named;
  }
}
