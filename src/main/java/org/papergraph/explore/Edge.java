package org.papergraph.explore;

import org.papergraph.domain.Predicate;

/**
 * A relation between two entities.
 *
 * @param subject IRI of the one
 * @param object IRI of the other
 * @param graphs how many graphs state it: papers, and the vocabulary
 */
record Edge(String subject, Predicate relation, String object, int graphs) {
  /** The same, stated by so many graphs. */
  Edge in(int other) {
    return new Edge(subject, relation, object, other);
  }
}
