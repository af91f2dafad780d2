package org.papergraph.explore;

import java.util.List;

/**
 * What was found.
 *
 * @param words what was searched for
 * @param kind the chosen kind; empty for all
 * @param cut whether there may be more that was not looked at
 * @param kinds the kinds of what was found, with their numbers
 */
public record SearchPage(
    String words,
    String kind,
    boolean cut,
    List<BrowsePage.Kind> kinds,
    List<Hit> hits,
    Part part) {

  /**
   * One thing that was found.
   *
   * @param otherName the name that was found, if it is not the one shown
   * @param note how many papers mention it, or when it was issued
   */
  public record Hit(Named thing, String otherName, String note) {}
}
