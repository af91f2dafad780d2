package org.papergraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.papergraph.domain.PaperGraph;

/**
 * Writes what was read in a paper as quads: the facts in the graph named by the paper, the evidence
 * in its sister graph. The same paper graph gives the same quads in the same order.
 *
 * <pre>{@code
 * Node activity = Iris.DEFAULT.activity("0.1.0", "1a2b3c4d");
 * var writer = new PaperGraphWriter(Iris.DEFAULT, activity);
 * StreamRDF out = StreamRDFWriter.getWriterStream(System.out, Lang.NQUADS);
 * out.start();
 * writer.write(graph, out);
 * out.finish();
 * }</pre>
 */
public final class PaperGraphWriter {
  private final Iris iris;
  private final Node activity;

  /**
   * A writer for one build.
   *
   * @param iris mints the IRIs
   * @param activity the reading that gave the assertions; see {@link Iris#activity}
   */
  public PaperGraphWriter(Iris iris, Node activity) {
    this.iris = iris;
    this.activity = activity;
  }

  /**
   * Writes one paper; starting and finishing the stream is the caller's.
   *
   * @throws IllegalStateException if the evidence does not hold: an offset that does not give the
   *     text, a triple told twice, a mention that nobody linked. Then nothing of the paper is
   *     written.
   */
  public void write(PaperGraph graph, StreamRDF out) {
    PaperNodes nodes = new PaperNodes(iris, graph.paper());
    Facts facts = PaperFacts.of(graph, nodes);
    Facts evidence = EvidenceFacts.of(graph, nodes, activity);
    facts.writeTo(nodes.self(), out);
    evidence.writeTo(iris.evidence(graph.paper()), out);
  }
}
