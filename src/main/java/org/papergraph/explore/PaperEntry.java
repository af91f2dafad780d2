package org.papergraph.explore;

/**
 * A paper as lists show it.
 *
 * @param issued when it came out, as the input says; empty if it does not
 * @param year the year of that; 0 if there is none
 */
public record PaperEntry(String iri, String path, String title, String issued, int year) {
  private static final String ARXIV = "/paper/arxiv-";

  static PaperEntry of(String iri, String path, String title, String issued) {
    String shown = title.isBlank() ? "(no title)" : title;
    return new PaperEntry(iri, path, shown, issued, year(issued));
  }

  /** The number of arXiv in its IRI; empty if there is none. */
  String arxiv() {
    int start = iri.indexOf(ARXIV);
    return start < 0 ? "" : iri.substring(start + ARXIV.length());
  }

  private static int year(String issued) {
    return issued.matches("\\d{4}(\\D.*)?") ? Integer.parseInt(issued.substring(0, 4)) : 0;
  }
}
