package org.papergraph.tag;

import org.papergraph.domain.EntityType;

/**
 * A mention that the tagger reads.
 *
 * @param first its first token in the sentence
 * @param end the token after its last
 * @param type its type
 * @param confidence the probability of exactly this span and type
 */
public record TaggedSpan(int first, int end, EntityType type, double confidence) {}
