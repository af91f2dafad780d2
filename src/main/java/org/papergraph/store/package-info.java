/**
 * The graph on disk: replace the graphs of a paper in one transaction, settle names across papers,
 * search names, run queries.
 *
 * <p>Nothing here knows how a paper becomes quads, or how a graph is published.
 */
package org.papergraph.store;
