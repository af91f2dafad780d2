package org.papergraph.server;

/**
 * What the layout around a page needs.
 *
 * @param headTitle the title of the window
 * @param searchedFor what stands in the search box
 */
record Frame(String headTitle, String searchedFor) {
  /** A page of this title; the search box is empty. */
  static Frame titled(String title) {
    return new Frame(title, "");
  }
}
