package org.papergraph.explore;

import java.util.List;

/**
 * The start page: how much there is, and the most used of each kind.
 *
 * @param papers how many papers, in words
 * @param assertions how many statements
 * @param years from when to when, in words; empty if no paper has a year
 */
public record HomePage(
    String papers, String assertions, String years, List<Shelf> shelves, List<PaperEntry> newest) {
  private static final int MOST_USED = 6;
  private static final int NEWEST = 5;

  /** A kind of things with the most used of it. */
  public record Shelf(BrowsePage.Kind kind, List<Used> mostUsed) {}

  /** An entity and how many papers mention it. */
  public record Used(Named entity, String papers) {}

  /** Reads it. */
  public static HomePage of(Explorer explorer) {
    Catalogue catalogue = explorer.catalogue();
    List<Integer> years = catalogue.years();
    return new HomePage(
        Words.count(catalogue.papers().size(), "paper"),
        Words.count(catalogue.assertions(), "statement"),
        years.isEmpty() ? "" : years.get(years.size() - 1) + " to " + years.get(0),
        BrowsePage.kinds(catalogue, "").stream()
            .map(kind -> new Shelf(kind, mostUsed(catalogue, kind.type())))
            .toList(),
        catalogue.papers().stream().limit(NEWEST).toList());
  }

  private static List<Used> mostUsed(Catalogue catalogue, String type) {
    return catalogue.ofType(type).stream()
        .limit(MOST_USED)
        .map(entity -> new Used(entity.named(), Words.number(entity.papers())))
        .toList();
  }
}
