package org.papergraph.explore;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * The sentences that state one fact.
 *
 * @param subject the fact's subject, and so on
 * @param sentences some of them
 * @param part which of them
 */
public record Evidence(
    Named subject, String words, Named object, List<Quote> sentences, Part part) {

  /**
   * A sentence that states the fact.
   *
   * @param text the sentence with both ends marked
   * @param place the page of the paper, at that sentence
   */
  public record Quote(
      PaperEntry paper,
      MarkedText text,
      String place,
      boolean denied,
      int percent,
      String method,
      String assertion) {}

  /** Where the sentences of a fact stand. */
  static String path(Node subject, Node predicate, Node object) {
    return "/evidence?subject="
        + Addresses.parameter(subject.getURI())
        + "&predicate="
        + Addresses.parameter(predicate.getURI())
        + "&object="
        + Addresses.parameter(Row.text(object));
  }
}
