package org.papergraph.export;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.papergraph.domain.Predicate;

/**
 * An assertion as it stands in a store.
 *
 * @param node its IRI
 * @param triple what it says
 * @param negated whether the sentence denies the triple
 * @param confidence the probability that it is right
 * @param method the rule or model that gave it
 * @param field {@code title} or {@code abstract}
 * @param start where the sentence begins in the field
 * @param end where it ends, exclusive
 * @param sentence the sentence as printed
 */
public record PublishedAssertion(
    Node node,
    Triple triple,
    boolean negated,
    BigDecimal confidence,
    String method,
    String field,
    int start,
    int end,
    String sentence) {

  /** Which ends its predicate joins. */
  Predicate.Group group() {
    return PublishedPaper.GROUPS.get(triple.getPredicate());
  }
}
