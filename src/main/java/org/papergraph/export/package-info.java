/**
 * The published form of a graph: dumps in every common RDF syntax.
 *
 * <p>Nothing here decides what stands in the graph.
 */
package org.papergraph.export;
