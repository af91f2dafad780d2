package org.papergraph.domain;

/**
 * A whole number that describes an entity, written out: 7B is 7000000000.
 *
 * @param value the number, not negative
 */
public record Quantity(long value) implements Thing {}
