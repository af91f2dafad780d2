/**
 * The graph on the web: SPARQL endpoint, search, web console and health, all of it read-only.
 *
 * <p>Nothing here changes the graph.
 */
package org.papergraph.server;
