/**
 * Finds the spans that name entities: by vocabulary, abbreviation, shape of the name, title and
 * head noun; overlaps are settled in one place, {@link org.papergraph.recognize.MentionSettler}.
 *
 * <p>Which entity a span stands for is decided by the linker, not here.
 */
package org.papergraph.recognize;
