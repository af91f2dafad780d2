package org.papergraph.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.vocabulary.VOID;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.papergraph.domain.UserException;
import org.papergraph.rdf.Iris;

/**
 * A graph store: a TDB2 database and beside it a Lucene index of names.
 *
 * <p>One process has it open at a time. A query without GRAPH sees the union of all named graphs.
 */
public final class GraphStore implements AutoCloseable {
  private final Optional<StoreDirectory> directory;
  private final DatasetGraph dataset;
  private final NameIndex names;

  private GraphStore(Optional<StoreDirectory> directory, DatasetGraph dataset, NameIndex names) {
    this.directory = directory;
    this.dataset = dataset;
    this.names = names;
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    // jena-text looks for its index here first, so no wrapper around the dataset is needed.
    dataset.getContext().set(TextQuery.textIndex, names.textIndex());
  }

  /**
   * Opens a store, and makes it where there is none.
   *
   * @throws UserException if the directory holds something else, or somebody has it open
   */
  public static GraphStore open(Path path) {
    StoreDirectory directory = new StoreDirectory(path);
    if (!directory.isStore()) {
      directory.create();
    }
    DatasetGraph dataset = directory.connect();
    try {
      NameIndex names = new NameIndex(directory.openIndex());
      GraphStore store = new GraphStore(Optional.of(directory), dataset, names);
      if (directory.isIndexOutdated()) {
        store.reindexText();
      }
      return store;
    } catch (RuntimeException e) {
      directory.disconnect(dataset);
      throw e;
    }
  }

  /**
   * Opens a store that is there already.
   *
   * @throws UserException if there is none, or somebody has it open
   */
  public static GraphStore openExisting(Path path) {
    if (!new StoreDirectory(path).isStore()) {
      String what = Files.isDirectory(path) ? "is no store" : "does not exist";
      throw new UserException(
          "%s %s: give the store with --store, or build one first".formatted(path, what));
    }
    return open(path);
  }

  /** An empty store that lives as long as this object: the same engine, so tests tell the truth. */
  public static GraphStore inMemory() {
    return new GraphStore(
        Optional.empty(),
        DatabaseMgr.createDatasetGraph(),
        new NameIndex(new ByteBuffersDirectory()));
  }

  /** The quads, with the union as default graph and {@code text:query} working in queries. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /**
   * Mints IRIs under the base that the store was built with, as its description tells; under the
   * standard one where it has no description.
   */
  public Iris iris() {
    return dataset.calculateRead(
        () -> {
          Iterator<Quad> said = dataset.find(Node.ANY, Node.ANY, VOID.uriSpace.asNode(), Node.ANY);
          return said.hasNext()
              ? new Iris(said.next().getObject().getLiteralLexicalForm())
              : Iris.DEFAULT;
        });
  }

  /** Begins a write transaction of the calling thread; there is one at a time, others wait. */
  public Update beginUpdate() {
    dataset.begin(ReadWrite.WRITE);
    return new Update(dataset, () -> directory.ifPresent(StoreDirectory::markIndexOutdated));
  }

  /**
   * Whether the store holds what a program in this state knows beforehand: ontology, vocabulary and
   * the like, which need not be written again then.
   *
   * @param state tells programs apart that write different things
   */
  public boolean knows(String state) {
    return directory.map(place -> place.readKnowledge().equals(state)).orElse(false);
  }

  /** Notes what the store knows; to be called when it is committed. */
  public void noteKnowledge(String state) {
    directory.ifPresent(place -> place.noteKnowledge(state));
  }

  /** Forgets what the store knows; to be called before that changes. */
  public void forgetKnowledge() {
    directory.ifPresent(StoreDirectory::forgetKnowledge);
  }

  /** Builds the index of names anew from the quads. Searches see the old one until it is done. */
  public void reindexText() {
    dataset.executeRead(() -> names.rebuild(dataset.getUnionGraph()));
    directory.ifPresent(StoreDirectory::markIndexCurrent);
  }

  @Override
  public void close() {
    names.close();
    directory.ifPresentOrElse(place -> place.disconnect(dataset), dataset::close);
  }
}
