package org.papergraph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;

/**
 * One walk through the quads in the order of their subjects. It works on TDB2's numbers for nodes
 * and looks at a node only to learn the datatype of a string.
 */
final class CensusTaking {
  /** In this index the quads of one subject are neighbours, and so are equal triples. */
  private static final String INDEX = "SPOG";

  private static final int GRAPH = 0;
  private static final int SUBJECT = 1;
  private static final int PREDICATE = 2;
  private static final int OBJECT = 3;
  private static final int REMEMBERED = 200_000;

  /** What an object is: its classes, or else the datatype of a literal, or neither. */
  private record Kind(List<NodeId> classes, Node datatype) {}

  private record Said(NodeId property, NodeId object) {}

  /** What is counted of one property of one class. */
  private static final class Tally {
    private long triples;
    private final Map<NodeId, Long> byClass = new HashMap<>();
    private final SortedMap<Node, Long> byDatatype = Census.sorted();

    void count(Kind kind) {
      triples++;
      kind.classes().forEach(type -> byClass.merge(type, 1L, Long::sum));
      if (kind.datatype() != null) {
        byDatatype.merge(kind.datatype(), 1L, Long::sum);
      }
    }
  }

  private final NodeTable nodes;
  private final TupleIndex index;
  private final NodeId type;
  private final Predicate<Node> graphs;
  private final Map<NodeId, Boolean> chosen = new HashMap<>();
  private final Cache<NodeId, Kind> kinds = CacheFactory.createCache(REMEMBERED);

  private final Map<NodeId, Long> byProperty = new HashMap<>();
  private final Map<NodeId, Long> byClass = new HashMap<>();
  private final Map<NodeId, Map<NodeId, Tally>> uses = new HashMap<>();
  private long triples;

  CensusTaking(DatasetGraph dataset, Predicate<Node> graphs) {
    NodeTupleTable quads = TDBInternal.requireStorage(dataset).getQuadTable().getNodeTupleTable();
    this.nodes = quads.getNodeTable();
    this.index = index(quads);
    this.type = TDBInternal.getNodeId(dataset, RDF.Nodes.type);
    this.graphs = graphs;
  }

  private static TupleIndex index(NodeTupleTable quads) {
    for (TupleIndex index : quads.getTupleTable().getIndexes()) {
      if (index.getName().equals(INDEX)) {
        return index;
      }
    }
    throw new IllegalStateException("the quads have no index " + INDEX);
  }

  Census take() {
    Iterator<Tuple<NodeId>> all = index.all();
    NodeId subject = null;
    Said last = null;
    List<Said> said = new ArrayList<>();
    while (all.hasNext()) {
      Tuple<NodeId> quad = all.next();
      if (!isChosen(quad.get(GRAPH))) {
        continue;
      }
      if (!quad.get(SUBJECT).equals(subject)) {
        count(said);
        said.clear();
        last = null;
        subject = quad.get(SUBJECT);
      }
      Said triple = new Said(quad.get(PREDICATE), quad.get(OBJECT));
      if (!triple.equals(last)) {
        said.add(triple);
        last = triple;
      }
    }
    count(said);
    return new Census(triples, named(byProperty), named(byClass), namedUses());
  }

  /** All that is said of one subject. */
  private void count(List<Said> said) {
    List<NodeId> classes =
        said.stream().filter(triple -> triple.property().equals(type)).map(Said::object).toList();
    classes.forEach(each -> byClass.merge(each, 1L, Long::sum));
    for (Said triple : said) {
      triples++;
      byProperty.merge(triple.property(), 1L, Long::sum);
      if (!classes.isEmpty()) {
        Kind kind = kind(triple.object());
        for (NodeId each : classes) {
          uses.computeIfAbsent(each, c -> new HashMap<>())
              .computeIfAbsent(triple.property(), p -> new Tally())
              .count(kind);
        }
      }
    }
  }

  private boolean isChosen(NodeId graph) {
    return chosen.computeIfAbsent(graph, id -> graphs.test(nodes.getNodeForNodeId(id)));
  }

  private Kind kind(NodeId object) {
    return NodeId.isInline(object) ? find(object) : kinds.get(object, this::find);
  }

  private Kind find(NodeId object) {
    Node node = nodes.getNodeForNodeId(object);
    return node.isLiteral()
        ? new Kind(List.of(), NodeFactory.createURI(node.getLiteralDatatypeURI()))
        : new Kind(classes(object), null);
  }

  private List<NodeId> classes(NodeId thing) {
    List<NodeId> classes = new ArrayList<>();
    Iterator<Tuple<NodeId>> typed =
        index.find(TupleFactory.tuple(NodeId.NodeIdAny, thing, type, NodeId.NodeIdAny));
    while (typed.hasNext()) {
      Tuple<NodeId> quad = typed.next();
      if (isChosen(quad.get(GRAPH)) && !classes.contains(quad.get(OBJECT))) {
        classes.add(quad.get(OBJECT));
      }
    }
    return classes;
  }

  private SortedMap<Node, SortedMap<Node, Census.Use>> namedUses() {
    SortedMap<Node, SortedMap<Node, Census.Use>> named = Census.sorted();
    uses.forEach(
        (each, tallies) -> {
          SortedMap<Node, Census.Use> properties = Census.sorted();
          tallies.forEach(
              (property, tally) ->
                  properties.put(
                      nodes.getNodeForNodeId(property),
                      new Census.Use(tally.triples, named(tally.byClass), tally.byDatatype)));
          named.put(nodes.getNodeForNodeId(each), properties);
        });
    return named;
  }

  private SortedMap<Node, Long> named(Map<NodeId, Long> counts) {
    SortedMap<Node, Long> named = Census.sorted();
    counts.forEach((id, count) -> named.put(nodes.getNodeForNodeId(id), count));
    return named;
  }
}
