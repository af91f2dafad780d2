package org.papergraph.server;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.explore.Addresses;
import org.papergraph.explore.BrowsePage;
import org.papergraph.explore.ComparePage;
import org.papergraph.explore.ComparePages;
import org.papergraph.explore.EntityPages;
import org.papergraph.explore.Evidence;
import org.papergraph.explore.EvidencePages;
import org.papergraph.explore.Explorer;
import org.papergraph.explore.HomePage;
import org.papergraph.explore.NewPage;
import org.papergraph.explore.OntologyPage;
import org.papergraph.explore.PaperPages;
import org.papergraph.explore.ResourcePage;
import org.papergraph.explore.Search;
import org.papergraph.explore.SearchPage;
import org.papergraph.explore.UsesPage;

/**
 * Every page and its path: the one place where a request meets what answers it.
 *
 * <p>A page is a record that {@code org.papergraph.explore} reads from the store, put into the
 * template of its name.
 */
final class Pages {
  private static final String BROWSE = "/browse/";

  private final Explorer explorer;
  private final LinkedData linkedData;
  private final Templates templates = new Templates();

  /** Pages of one path. */
  private final Map<String, Page> whole = new LinkedHashMap<>();

  /** Pages that are the same each time, since the store is. */
  private final Map<String, Reply> lasting = new ConcurrentHashMap<>();

  /** Pages of all paths that begin so. */
  private final Map<String, Page> below = new LinkedHashMap<>();

  Pages(DatasetGraph dataset, Duration timeout) {
    explorer = new Explorer(dataset);
    linkedData = new LinkedData(explorer);
    whole.put("/", request -> lasting.computeIfAbsent("/", path -> home()));
    whole.put("/search", this::search);
    whole.put("/suggest", this::suggest);
    whole.put("/new", this::newest);
    whole.put("/compare", this::compare);
    whole.put("/uses", this::uses);
    whole.put("/evidence", this::evidence);
    whole.put("/resource", this::elsewhere);
    whole.put("/context.jsonld", request -> linkedData.context());
    whole.put(Addresses.ONTOLOGY, this::ontology);
    for (Syntax syntax : Syntax.values()) {
      whole.put(Addresses.ONTOLOGY + "." + syntax.ending(), this::ontology);
    }
    new WorkbenchPages(dataset, explorer, timeout, templates).addTo(whole, below);
    below.put(BROWSE, this::browse);
    below.put(Addresses.RESOURCES, request -> linkedData.answer(request, this::resource));
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

  /** Waits until nothing is read any more. */
  void settle() {
    explorer.settle();
  }

  private Reply home() {
    return show("home", HomePage.of(explorer), Frame.titled("What research papers say"));
  }

  private Reply search(PageRequest request) {
    String words = request.parameter("q");
    SearchPage found = new Search(explorer).page(words, request.parameter("kind"), request.page());
    return show("search", found, new Frame("Search: " + words, words));
  }

  private Reply suggest(PageRequest request) {
    String kind = request.parameter("kind");
    return Reply.json(new Search(explorer).suggest(request.parameter("q"), kind));
  }

  private Reply browse(PageRequest request) {
    String type = request.path().substring(BROWSE.length());
    boolean newest = request.parameter("sort").equals("new");
    return BrowsePage.of(explorer, type, newest, request.parameter("year"), request.page())
        .map(page -> show("browse", page, Frame.titled("Every " + type)))
        .orElseThrow(() -> new NotFound("There is no such kind of things."));
  }

  private Reply newest(PageRequest request) {
    NewPage page = NewPage.of(explorer, request.parameter("year"), request.page());
    return show("new", page, Frame.titled("What is new"));
  }

  private Reply compare(PageRequest request) {
    ComparePage page = new ComparePages(explorer).of(request.parameters("entity"));
    return show("compare", page, Frame.titled("Compare"));
  }

  private Reply uses(PageRequest request) {
    return UsesPage.of(
            explorer, request.parameter("entity"), request.parameter("role"), request.page())
        .map(page -> show("uses", page, Frame.titled(page.entity().label())))
        .orElseThrow(() -> new NotFound("There is no such entity, or no such role."));
  }

  private Reply evidence(PageRequest request) {
    Evidence page =
        new EvidencePages(explorer)
            .of(
                request.parameter("subject"),
                request.parameter("predicate"),
                request.parameter("object"),
                request.page());
    return show("evidence", page, Frame.titled("Evidence"));
  }

  private Reply ontology(PageRequest request) {
    return linkedData.answer(
        request,
        Addresses.ONTOLOGY_IRI,
        Addresses.ONTOLOGY,
        iri -> lasting.computeIfAbsent(Addresses.ONTOLOGY, path -> ontology()));
  }

  private Reply ontology() {
    return OntologyPage.of(explorer)
        .map(page -> show("ontology", page, Frame.titled("Ontology")))
        .orElseThrow(() -> new NotFound("This store holds no ontology."));
  }

  private Reply elsewhere(PageRequest request) {
    String iri = request.parameter("iri");
    String path = explorer.addresses().path(iri);
    return path.equals(Addresses.elsewhere(iri))
        ? linkedData.answerElsewhere(request, iri, this::resource)
        : Reply.seeOther(path);
  }

  /** The page of a paper, an entity, or anything else. */
  private Reply resource(String iri) {
    return new PaperPages(explorer)
        .of(iri)
        .map(page -> show("paper", page, Frame.titled(page.name())))
        .or(
            () ->
                new EntityPages(explorer)
                    .of(iri)
                    .map(page -> show("entity", page, Frame.titled(page.self().label()))))
        .orElseGet(
            () -> {
              ResourcePage page = ResourcePage.of(explorer, iri);
              return show("resource", page, Frame.titled(page.name()));
            });
  }

  private Reply show(String template, Object model, Frame frame) {
    return Reply.html(templates.fill(template, model, frame));
  }
}
