package org.papergraph.train;

/**
 * A sentence to learn from.
 *
 * @param features the features of each token
 * @param allowed the set of labels that each token may have; a set of one is certain
 */
record Example(int[][] features, int[] allowed) {}
