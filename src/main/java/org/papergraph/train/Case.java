package org.papergraph.train;

import java.util.SortedSet;

/**
 * One answered case of a log-linear model.
 *
 * @param features what is known of it
 * @param answers for each question 1 for yes, 0 for no
 * @param weights for each question how much the answer counts; 0 where it is open
 */
record Case(SortedSet<String> features, double[] answers, double[] weights) {}
