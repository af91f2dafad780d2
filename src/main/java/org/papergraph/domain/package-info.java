/**
 * The records everyone speaks: paper, sentence, mention, entity, assertion and its evidence.
 *
 * <p>Nothing here reads, decides or writes, and nothing but the JDK is imported.
 */
package org.papergraph.domain;
