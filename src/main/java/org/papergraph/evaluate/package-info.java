/**
 * Measures mentions against annotated corpora and entities against gold files, with intervals.
 *
 * <p>Nothing is trained or mended here.
 */
package org.papergraph.evaluate;
