package org.papergraph.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.papergraph.Pipeline;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.Paper;
import org.papergraph.rdf.FixedGraph;
import org.papergraph.rdf.Iris;
import org.papergraph.rdf.KnowledgeGraphs;
import org.papergraph.rdf.Mappings;
import org.papergraph.rdf.PaperGraphWriter;
import org.papergraph.rdf.Vocabulary;
import org.papergraph.reader.JsonLinesReader;
import org.papergraph.reader.PaperSink;
import org.papergraph.reader.Rejection;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Update;
import org.papergraph.text.LanguageModels;

/** The demo corpus as a graph in memory, with ontology, shapes and vocabulary; built once a JVM. */
public final class DemoGraph {
  /** The reading that all assertions of test graphs name; versions have no place in test data. */
  public static final Node ACTIVITY = Iris.DEFAULT.activity("0", "test");

  private DemoGraph() {}

  /** Built when first asked for. */
  private static final class Built {
    static final GraphStore STORE = build(papers());
  }

  /** The store; not to be changed or closed. */
  public static GraphStore store() {
    return Built.STORE;
  }

  /** A pipeline over the shipped models and vocabulary. */
  public static Pipeline pipeline() {
    return new Pipeline(LanguageModels.load(), new Lexicon(Vocabulary.load().concepts()));
  }

  /** A new store with these papers and the fixed graphs. */
  public static GraphStore build(List<Paper> papers) {
    Pipeline pipeline = pipeline();
    PaperGraphWriter writer = new PaperGraphWriter(Iris.DEFAULT, ACTIVITY);
    GraphStore store = GraphStore.inMemory();
    try (Update update = store.beginUpdate()) {
      new KnowledgeGraphs(Iris.DEFAULT).write(update.quads());
      new Mappings(Iris.DEFAULT).write(update.quads());
      papers.forEach(paper -> writer.write(pipeline.process(paper), update.quads()));
      update.settleLabels(
          Iris.DEFAULT.base() + "paper/", Iris.DEFAULT.graph(FixedGraph.VOCABULARY));
      update.commit();
    }
    store.reindexText();
    return store;
  }

  /** The papers of the demo corpus. */
  public static List<Paper> papers() {
    try (InputStream in = Pipeline.class.getResourceAsStream("/org/papergraph/demo/papers.jsonl")) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The papers of some JSON Lines, none of which may be rejected. */
  public static List<Paper> read(InputStream jsonLines) throws IOException {
    Papers papers = new Papers();
    new JsonLinesReader().read(jsonLines, "test", papers);
    return papers.read;
  }

  private static final class Papers implements PaperSink {
    private final List<Paper> read = new ArrayList<>();

    @Override
    public void paper(Paper paper) {
      read.add(paper);
    }

    @Override
    public void rejected(Rejection rejection) {
      throw new AssertionError(rejection);
    }
  }
}
