/**
 * Trains the tagger from annotated texts and abstracts, with the same bytes for the same data.
 *
 * <p>Nothing here runs when a graph is built.
 */
package org.papergraph.train;
