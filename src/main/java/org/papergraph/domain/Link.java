package org.papergraph.domain;

/**
 * A web address that a paper prints.
 *
 * @param address an absolute http or https address without trailing punctuation
 */
public record Link(String address) implements Thing {}
