package org.papergraph.explore;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.rdf.PG;

/**
 * What the store says of a resource, as quads.
 *
 * <ul>
 *   <li>of a paper: its graph, and the graph of its evidence
 *   <li>of the ontology: its graph
 *   <li>of anything else: what has it as subject, and up to a thousand statements that lead to it;
 *       with its parts, if their addresses are its own and a fragment
 * </ul>
 */
public record ResourceData(DatasetGraph dataset, Addresses addresses) {
  private static final int MOST_LEADING = 1000;

  /** Ways back to an entity from its evidence: as many as there are mentions, and found there. */
  private static final Set<Node> OF_EVIDENCE =
      Set.of(
          RDF.Nodes.subject,
          RDF.Nodes.object,
          OA.hasBody.asNode(),
          OA.hasTarget.asNode(),
          PG.statedIn,
          PG.mentions);

  /** Whether the store knows the resource: says something of it, or has a graph of its name. */
  public boolean knows(String iri) {
    Node node = NodeFactory.createURI(iri);
    return dataset.calculateRead(
        () ->
            dataset.contains(Node.ANY, node, Node.ANY, Node.ANY)
                || dataset.contains(node, Node.ANY, Node.ANY, Node.ANY)
                || dataset.contains(Node.ANY, Node.ANY, Node.ANY, node));
  }

  /** Whether it is the name of a graph and of nothing else: too much to be told at its address. */
  public boolean isOnlyGraph(String iri) {
    Node node = NodeFactory.createURI(iri);
    return dataset.calculateRead(
        () ->
            dataset.contains(node, Node.ANY, Node.ANY, Node.ANY)
                && !dataset.contains(Node.ANY, node, Node.ANY, Node.ANY));
  }

  /** The quads in a dataset of their own, in the graphs in which they stand. */
  public DatasetGraph of(String iri) {
    return dataset.calculateRead(() -> read(NodeFactory.createURI(iri)));
  }

  /** The licence of the dataset, if it names one. */
  public Optional<String> license() {
    return dataset.calculateRead(
        () ->
            PageQuery.named("license")
                .ask(
                    dataset,
                    Map.of(
                        "graph", NodeFactory.createURI(addresses.base() + "graph/description"),
                        "dataset", NodeFactory.createURI(addresses.base() + "dataset")))
                .stream()
                .map(row -> row.text("license"))
                .findFirst());
  }

  private DatasetGraph read(Node node) {
    DatasetGraph told = DatasetGraphFactory.create();
    if (node.getURI().equals(Addresses.ONTOLOGY_IRI)) {
      Node ontology = NodeFactory.createURI(addresses.base() + "graph/ontology");
      copy(dataset.find(ontology, Node.ANY, Node.ANY, Node.ANY), told);
    } else if (dataset.contains(node, node, RDF.Nodes.type, PG.Paper)) {
      Node evidence = NodeFactory.createURI(node.getURI() + "/evidence");
      copy(dataset.find(node, Node.ANY, Node.ANY, Node.ANY), told);
      copy(dataset.find(evidence, Node.ANY, Node.ANY, Node.ANY), told);
    } else {
      copy(dataset.find(Node.ANY, node, Node.ANY, Node.ANY), told);
      parts(node, told);
      leading(node, told);
    }
    return told;
  }

  /** What has the same address but for a fragment comes along: nobody can ask for it alone. */
  private void parts(Node node, DatasetGraph told) {
    told.stream()
        .map(Quad::getObject)
        .filter(object -> object.isURI() && object.getURI().startsWith(node.getURI() + "#"))
        .distinct()
        .toList()
        .forEach(part -> copy(dataset.find(Node.ANY, part, Node.ANY, Node.ANY), told));
  }

  private void leading(Node node, DatasetGraph told) {
    Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, Node.ANY, node);
    int count = 0;
    while (quads.hasNext() && count < MOST_LEADING) {
      Quad quad = quads.next();
      if (!OF_EVIDENCE.contains(quad.getPredicate())) {
        told.add(quad);
        count++;
      }
    }
  }

  private static void copy(Iterator<Quad> quads, DatasetGraph told) {
    quads.forEachRemaining(told::add);
  }
}
