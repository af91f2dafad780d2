/**
 * Gathers, over a whole corpus, the names that the vocabulary does not know, and counts those that
 * it does, so that a person can review it.
 *
 * <p>Nothing is found here that the pipeline has not found, and nothing is written into the
 * vocabulary.
 */
package org.papergraph.mine;
