/**
 * Log-linear models over named features: tables of weights that a person can read.
 *
 * <p>Features are made by those who ask; weights come from {@code train}.
 */
package org.papergraph.weigh;
