/**
 * Derives assertions from a linked document: roles in the paper, relations, results, attributes and
 * links, each with the sentence that states it.
 *
 * <p>What an entity is has been decided before; nothing is written here.
 */
package org.papergraph.extract;
