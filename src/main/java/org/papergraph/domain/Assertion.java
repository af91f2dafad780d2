package org.papergraph.domain;

/**
 * One extracted triple with its evidence. Two assertions say the same when subject, predicate and
 * object are equal; the evidence is not part of that.
 *
 * @param subject the paper, an entity or a result
 * @param predicate what is said
 * @param object an entity, a result, a quantity or a link
 * @param evidence the sentence that states it
 */
public record Assertion(Thing subject, Predicate predicate, Thing object, Evidence evidence) {}
