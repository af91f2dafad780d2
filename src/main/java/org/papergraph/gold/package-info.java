/**
 * What people say papers state: gold files, and which of their entities an entity of ours is.
 *
 * <p>Nothing is measured or trained here.
 */
package org.papergraph.gold;
