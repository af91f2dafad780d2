package org.papergraph.export;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.papergraph.domain.UserException;
import org.papergraph.store.Prefixes;

/**
 * Writes a dataset: all named graphs where the syntax knows graphs (N-Quads, TriG, JSON-LD), their
 * union where it does not (N-Triples, Turtle, RDF/XML).
 *
 * <p>Everything but JSON-LD and RDF/XML streams, so the size of the dataset does not matter.
 *
 * @param dataset what to write
 * @param graphs which named graphs take part, e.g. all but those of evidence
 * @param prefixes short names for syntaxes that have them
 * @param order whether the bytes depend on the quads alone
 * @param statements how assertions name their triple
 */
public record GraphExport(
    DatasetGraph dataset,
    Predicate<Node> graphs,
    Prefixes prefixes,
    Order order,
    Statements statements) {

  private static final Predicate<Node> ALL = graph -> true;
  private static final Comparator<Node> NODES = NodeCmp::compareRDFTerms;
  private static final Comparator<Triple> TRIPLES =
      Comparator.comparing(Triple::getSubject, NODES)
          .thenComparing(Triple::getPredicate, NODES)
          .thenComparing(Triple::getObject, NODES);

  /** In which order quads are written. */
  public enum Order {
    /** As the store has them: the quickest. */
    STORED,
    /** By graph, subject, predicate and object: the same quads give the same bytes. */
    SORTED
  }

  /** How an assertion names the triple it is about. */
  public enum Statements {
    /** As it is stored: {@code rdf:subject}, {@code rdf:predicate} and {@code rdf:object}. */
    REIFIED,
    /** In the way of RDF 1.2: {@code rdf:reifies <<( s p o )>>}. */
    TRIPLE_TERMS
  }

  // Jena 5.6.0: their writers fail on triple terms.
  static final Set<Lang> WITHOUT_TRIPLE_TERMS = Set.of(Lang.JSONLD, Lang.RDFXML);

  /** All graphs, in the order of the store. */
  public static GraphExport of(DatasetGraph dataset, Prefixes prefixes) {
    return new GraphExport(dataset, ALL, prefixes, Order.STORED, Statements.REIFIED);
  }

  /** The same with fewer graphs. */
  public GraphExport only(Predicate<Node> chosen) {
    return new GraphExport(
        dataset, graphs == ALL ? chosen : graphs.and(chosen), prefixes, order, statements);
  }

  /** The same, sorted. */
  public GraphExport sorted() {
    return new GraphExport(dataset, graphs, prefixes, Order.SORTED, statements);
  }

  /** The same with RDF 1.2 triple terms. */
  public GraphExport withTripleTerms() {
    return new GraphExport(dataset, graphs, prefixes, order, Statements.TRIPLE_TERMS);
  }

  /**
   * Writes everything in one read transaction. The stream stays open.
   *
   * @throws UserException if the syntax cannot hold triple terms
   */
  public void write(OutputStream out, Lang lang) {
    if (statements == Statements.TRIPLE_TERMS && WITHOUT_TRIPLE_TERMS.contains(lang)) {
      throw new UserException(
          lang.getName() + " cannot hold triple terms: use nq, trig, nt or ttl");
    }
    dataset.executeRead(() -> writeInTransaction(out, lang));
  }

  private void writeInTransaction(OutputStream out, Lang lang) {
    if (lang.equals(Lang.JSONLD) || lang.equals(Lang.RDFXML)) {
      writeWhole(out, lang);
      return;
    }
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, streaming(lang));
    send(writer, RDFLanguages.isQuads(lang));
  }

  private static RDFFormat streaming(Lang lang) {
    if (lang.equals(Lang.TURTLE)) {
      return RDFFormat.TURTLE_BLOCKS;
    }
    return lang.equals(Lang.TRIG)
        ? RDFFormat.TRIG_BLOCKS
        : StreamRDFWriter.defaultSerialization(lang);
  }

  /** Through memory, for syntaxes whose writers want the whole. */
  private void writeWhole(OutputStream out, Lang lang) {
    DatasetGraph copy = DatasetGraphFactory.create();
    send(StreamRDFLib.dataset(copy), RDFLanguages.isQuads(lang));
    if (lang.equals(Lang.RDFXML)) {
      RDFWriter.source(copy.getDefaultGraph()).format(RDFFormat.RDFXML_PLAIN).output(out);
    } else {
      RDFWriter.source(copy).lang(lang).output(out);
    }
  }

  private void send(StreamRDF writer, boolean withGraphs) {
    writer.start();
    prefixes.toPrefixMap().forEach(writer::prefix);
    if (withGraphs) {
      chosenGraphs().forEach(graph -> sendGraph(graph, writer));
    } else {
      union().forEach(writer::triple);
    }
    writer.finish();
  }

  private void sendGraph(Node graph, StreamRDF writer) {
    Graph triples = dataset.getGraph(graph);
    inOrder(said(stream(triples.find()), triples), TRIPLES)
        .forEach(triple -> writer.quad(Quad.create(graph, triple)));
  }

  private Stream<Node> chosenGraphs() {
    return inOrder(stream(dataset.listGraphNodes()).filter(graphs), NODES);
  }

  /** Sorted, this keeps the subjects in memory and sorts the triples of one at a time. */
  private Stream<Triple> union() {
    Graph union = dataset.getUnionGraph();
    Stream<Triple> stored = stream(union.find());
    if (order == Order.STORED) {
      return said(stored.filter(this::isChosen), union);
    }
    return inOrder(stored.map(Triple::getSubject).distinct(), NODES)
        .flatMap(
            subject ->
                inOrder(
                    said(
                        stream(union.find(subject, Node.ANY, Node.ANY)).filter(this::isChosen),
                        union),
                    TRIPLES));
  }

  private Stream<Triple> said(Stream<Triple> triples, Graph graph) {
    return statements == Statements.REIFIED ? triples : TripleTerms.in(graph).apply(triples);
  }

  private boolean isChosen(Triple triple) {
    return graphs == ALL
        || stream(
                dataset.find(
                    Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()))
            .map(Quad::getGraph)
            .anyMatch(graphs);
  }

  private <T> Stream<T> inOrder(Stream<T> items, Comparator<T> comparator) {
    return order == Order.SORTED ? items.sorted(comparator) : items;
  }

  private static <T> Stream<T> stream(Iterator<T> items) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED), false);
  }
}
