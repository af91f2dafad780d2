/**
 * Finds the spans that name entities. Vocabulary, abbreviation, shape of the name, title, head noun
 * and the tagger propose candidates; which are entities, and of which type, is weighed in one
 * place, {@link org.papergraph.recognize.Recognition}.
 *
 * <p>Which entity a span stands for is decided by the linker, not here.
 */
package org.papergraph.recognize;
