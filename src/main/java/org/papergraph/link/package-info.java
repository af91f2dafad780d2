/**
 * Decides which entity each mention stands for, within the paper and against the vocabulary.
 *
 * <p>Spans are not changed here and nothing is said of the entities but type and names.
 */
package org.papergraph.link;
