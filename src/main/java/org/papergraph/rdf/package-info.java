/**
 * Turns a paper's graph into RDF: mints IRIs, writes quads, and reads the ontology and vocabulary
 * that ship with the program.
 *
 * <p>Nothing here stores, queries or serves; and what a paper says is decided before it comes here.
 */
package org.papergraph.rdf;
