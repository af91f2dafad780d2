/**
 * Trains the tagger and the weights of entities and facts from annotated texts, with the same bytes
 * for the same data.
 *
 * <p>Nothing here runs when a graph is built.
 */
package org.papergraph.train;
