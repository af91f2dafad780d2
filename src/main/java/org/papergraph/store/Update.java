package org.papergraph.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * One write transaction: all of it or nothing. To be used by the thread that began it.
 *
 * <pre>{@code
 * try (Update update = store.beginUpdate()) {
 *   update.remove(paper);
 *   writer.write(paperGraph, update.quads());
 *   update.settleLabels(paperBase, vocabularyGraph);
 *   update.commit();
 * }
 * }</pre>
 */
public final class Update implements AutoCloseable {
  private final DatasetGraph dataset;
  private final Runnable beforeCommit;
  private final Set<Node> renamed = new HashSet<>();
  private boolean done;

  Update(DatasetGraph dataset, Runnable beforeCommit) {
    this.dataset = dataset;
    this.beforeCommit = beforeCommit;
  }

  /** Removes a named graph; nothing happens where there is none. */
  public void remove(Node graph) {
    for (Node property : PaperNames.PROPERTIES) {
      dataset
          .find(graph, Node.ANY, property, Node.ANY)
          .forEachRemaining(quad -> renamed.add(quad.getSubject()));
    }
    dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
  }

  /** Adds a quad. */
  public void quad(Quad quad) {
    if (PaperNames.PROPERTIES.contains(quad.getPredicate())) {
      renamed.add(quad.getSubject());
    }
    dataset.add(quad);
  }

  /** Adds what is sent to it. Prefixes are ignored, and triples refused: the union hides them. */
  public StreamRDF quads() {
    return new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        Update.this.quad(quad);
      }

      @Override
      public void triple(Triple triple) {
        throw new IllegalArgumentException("every triple stands in a named graph: " + triple);
      }
    };
  }

  /**
   * Gives every entity one {@code rdfs:label} across the papers, within this transaction. Looks at
   * what this update has touched so far: call it last, and in every update.
   *
   * @param paperBase what the IRIs of paper graphs begin with: {@code <base>paper/}
   * @param vocabulary the graph whose labels win over those of papers
   */
  public void settleLabels(String paperBase, Node vocabulary) {
    new LabelSettlement(dataset, paperBase, vocabulary).settle(renamed);
  }

  /** What the store holds in numbers, with all that this update did so far. */
  public Census census() {
    return Census.of(dataset);
  }

  /** Makes all of it visible to readers at once. */
  public void commit() {
    beforeCommit.run();
    dataset.commit();
    done = true;
  }

  /** Leaves the store as it was, unless committed. */
  @Override
  public void close() {
    if (!done) {
      done = true;
      dataset.abort();
    }
    dataset.end();
  }
}
