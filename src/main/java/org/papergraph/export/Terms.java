package org.papergraph.export;

import org.apache.jena.graph.Node;

/** Short words for terms of vocabularies. */
final class Terms {
  private Terms() {}

  /** What follows the last hash or slash: {@code pg:outperforms} is {@code outperforms}. */
  static String local(Node term) {
    String iri = term.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
