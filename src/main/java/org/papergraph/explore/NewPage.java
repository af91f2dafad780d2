package org.papergraph.explore;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;

/**
 * The papers, the newest first, with what each introduces.
 *
 * @param dated whether any paper says when it was issued
 * @param year the chosen year; empty for all
 */
public record NewPage(
    boolean dated, String year, List<BrowsePage.Choice> years, List<Line> lines, Part part) {

  /** A paper and what it introduces. */
  public record Line(PaperEntry paper, List<Named> introduces) {}

  /** A part of the papers of a year, or of all. */
  public static NewPage of(Explorer explorer, String year, int page) {
    Catalogue catalogue = explorer.catalogue();
    List<PaperEntry> papers = catalogue.papers();
    if (year.matches("\\d{4}")) {
      int[] range = catalogue.range(Integer.parseInt(year));
      papers = papers.subList(range[0], range[1]);
    }
    List<PaperEntry> shown = papers.stream().skip(Part.offset(page)).limit(Part.SIZE).toList();
    return new NewPage(
        !catalogue.years().isEmpty(),
        year,
        catalogue.years().stream()
            .map(each -> new BrowsePage.Choice(each.toString(), each.toString().equals(year)))
            .toList(),
        explorer.reading(() -> shown.stream().map(paper -> line(explorer, paper)).toList()),
        Part.of(page, papers.size(), "/new?year=" + Addresses.parameter(year) + "&page="));
  }

  private static Line line(Explorer explorer, PaperEntry paper) {
    return new Line(
        paper,
        explorer
            .ask("paper-introduces", Map.of("paper", NodeFactory.createURI(paper.iri())))
            .stream()
            .map(row -> explorer.named(row, "entity"))
            .toList());
  }
}
