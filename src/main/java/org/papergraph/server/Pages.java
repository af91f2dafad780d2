package org.papergraph.server;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.explore.Addresses;
import org.papergraph.explore.PaperPages;

/**
 * Every page and its path: the one place where a request meets what answers it.
 *
 * <p>A page is a record that {@code org.papergraph.explore} reads from the store, put into the
 * template of its name.
 */
final class Pages {
  private final Templates templates = new Templates();
  private final Map<String, Page> whole;
  private final Map<String, Page> below;

  Pages(DatasetGraph dataset) {
    Addresses addresses = Addresses.of(dataset);
    PaperPages papers = new PaperPages(dataset, addresses);
    whole = Map.of("/", request -> show("home", "", Frame.titled("Research papers as a graph")));
    below =
        Map.of(
            Addresses.RESOURCES,
            request ->
                papers
                    .of(addresses.iri(request.path()).orElse(""))
                    .map(paper -> show("paper", paper, Frame.titled(paper.name())))
                    .orElseThrow(() -> new NotFound("no such thing")));
  }

  /** What answers at a path. */
  Optional<Page> at(String path) {
    return Optional.ofNullable(whole.get(path))
        .or(
            () ->
                below.entrySet().stream()
                    .filter(folder -> path.startsWith(folder.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }

  /** A page that says what went wrong. */
  Reply error(int status, String message) {
    String title = ErrorPage.title(status);
    return show("error", new ErrorPage(status, title, message), Frame.titled(title))
        .withStatus(status);
  }

  private Reply show(String template, Object model, Frame frame) {
    return Reply.html(templates.fill(template, model, frame));
  }
}
