package org.papergraph.server;

/**
 * What answers at a path. To add a page: write one of these, give it a template, and name its path
 * in {@link Pages}.
 */
interface Page {
  /**
   * The answer to a request for reading.
   *
   * @throws NotFound if there is no such thing
   */
  Reply answer(PageRequest request);
}
