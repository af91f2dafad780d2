/**
 * Turns one input, JSON Lines or a copied listing page, into a stream of clean papers.
 *
 * <p>Nothing here knows what a sentence or an entity is. A record that cannot be read is rejected
 * with its line and the others are read on; only an input that is useless as a whole ends with a
 * {@link org.papergraph.domain.UserException}.
 */
package org.papergraph.reader;
