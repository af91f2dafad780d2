package org.papergraph.explore;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.explore.Neighbourhood.Relation;
import org.papergraph.rdf.PG;
import org.papergraph.store.Prefixes;

/**
 * A store as pages see it: its queries, its {@link Catalogue}, and how its resources are called.
 *
 * <p>The catalogue is read in the background; who asks for it before that waits.
 */
public final class Explorer {
  /** How a page says that there is nothing. */
  static final Named NOTHING = Named.value("");

  private static final Prefixes PREFIXES = Prefixes.wellKnown();

  private final DatasetGraph dataset;
  private final Addresses addresses;
  private final CompletableFuture<Catalogue> catalogue;

  /** Begins to read the catalogue. */
  public Explorer(DatasetGraph dataset) {
    this.dataset = dataset;
    addresses = Addresses.of(dataset);
    catalogue = CompletableFuture.supplyAsync(() -> CatalogueReader.read(dataset, addresses));
  }

  /** Where resources are told of. */
  public Addresses addresses() {
    return addresses;
  }

  /** What the store says of resources. */
  public ResourceData data() {
    return new ResourceData(dataset, addresses);
  }

  /** Waits until nothing is read in the background any more, so that the store can be closed. */
  public void settle() {
    catalogue.handle((read, failed) -> null).join();
  }

  Catalogue catalogue() {
    return catalogue.join();
  }

  /** What is read within one transaction. */
  <T> T reading(Supplier<T> page) {
    return dataset.calculateRead(page::get);
  }

  List<Row> ask(String query, Map<String, Node> values) {
    return PageQuery.named(query).ask(dataset, values);
  }

  List<Row> ask(String query, Map<String, Node> values, int offset, int limit) {
    return PageQuery.named(query).ask(dataset, values, offset, limit);
  }

  /** How a page calls a node. */
  public Named named(Node node) {
    return node.isURI()
        ? named(node.getURI())
        : Named.value(node.isLiteral() ? Words.number(node.getLiteralLexicalForm()) : "");
  }

  /** How a page calls a resource. */
  Named named(String iri) {
    return catalogue()
        .entity(iri)
        .map(EntityEntry::named)
        .or(() -> catalogue().paper(iri).map(p -> new Named(p.title(), p.path(), "paper")))
        .orElseGet(() -> other(iri));
  }

  /** A paper as lists show it; by its IRI alone if it has no title. */
  PaperEntry paper(String iri) {
    return catalogue().paper(iri).orElseGet(() -> PaperEntry.of(iri, addresses.path(iri), iri, ""));
  }

  /** A relation as pages show it, seen from the end that is not {@code other}. */
  Relation relation(Edge edge, String other) {
    Named from = named(edge.subject());
    Named to = named(edge.object());
    return new Relation(
        Words.of(edge.relation().term()),
        from,
        other.equals(edge.object()) ? to : from,
        to,
        Words.number(edge.graphs()),
        Evidence.path(
            NodeFactory.createURI(edge.subject()),
            PG.predicate(edge.relation()),
            NodeFactory.createURI(edge.object())));
  }

  /** What is neither a paper nor an entity: ours by the end of its address, others by all of it. */
  Named other(String iri) {
    String path = addresses.path(iri);
    if (iri.startsWith(addresses.base())) {
      return new Named(iri.substring(addresses.base().length()), path, "");
    }
    return new Named(shortened(iri), path.startsWith("/resource") ? Links.safe(iri) : path, "link");
  }

  /** With a prefix where it has a known one, else as it is. */
  private static String shortened(String iri) {
    String shortened = PREFIXES.shorten(NodeFactory.createURI(iri));
    return shortened.startsWith("<") ? iri : shortened;
  }

  /** The same where a row may not have it. */
  Named named(Row row, String variable) {
    return row.find(variable).map(this::named).orElse(NOTHING);
  }
}
