/**
 * Reads from the store what a page says: each page is a record, filled by queries that stand as
 * {@code .rq} files beside this package.
 *
 * <p>Nothing here knows HTTP or HTML.
 */
package org.papergraph.explore;
