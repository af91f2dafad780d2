package org.papergraph.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.Pipeline;
import org.papergraph.domain.Paper;
import org.papergraph.export.DatasetDescription;
import org.papergraph.export.ExampleQueries;
import org.papergraph.rdf.FixedGraph;
import org.papergraph.rdf.Iris;
import org.papergraph.rdf.KnowledgeGraphs;
import org.papergraph.rdf.Mappings;
import org.papergraph.rdf.PaperGraphWriter;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Update;

/**
 * Brings papers into a store, in one update: all of them or, when it is stopped, none.
 *
 * <p>The store is opened when the first paper has been read, so that an input without any leaves
 * the disk alone.
 */
final class GraphBuild {
  private static final List<FixedGraph> KNOWLEDGE =
      List.of(
          FixedGraph.ONTOLOGY,
          FixedGraph.SHAPES,
          FixedGraph.VOCABULARY,
          FixedGraph.QUALITY,
          FixedGraph.EXAMPLES);

  private final Program program;
  private final BuildOptions options;
  private final Streams streams;
  private final Iris iris;
  private long triples;

  GraphBuild(Program program, BuildOptions options, Streams streams) {
    this.program = program;
    this.options = options;
    this.streams = streams;
    this.iris = options.iris();
  }

  /** Builds into the store of a directory. */
  BuildReport into(Path directory) {
    long start = System.nanoTime();
    try (Interruption interruption = new Interruption(streams);
        Intake<List<Quad>> intake = new Intake<>(options, this::worker, streams)) {
      Outcome.Read<List<Quad>> first = intake.next();
      if (first != null) {
        try (GraphStore store = GraphStore.open(directory)) {
          String state = Fingerprint.ofProgram() + " " + iris.base();
          boolean known = store.knows(state);
          if (!known) {
            store.forgetKnowledge();
          }
          try (Update update = store.beginUpdate()) {
            if (!known) {
              // The workers are busy meanwhile.
              writeKnowledge(update);
            }
            write(update, first, intake);
            interruption.guard(update::commit);
          }
          store.noteKnowledge(state);
          store.reindexText();
        }
      }
      return new BuildReport(intake.count(), triples, Duration.ofNanos(System.nanoTime() - start));
    }
  }

  private Function<Paper, List<Quad>> worker() {
    Pipeline pipeline = program.pipeline();
    PaperGraphWriter writer = new PaperGraphWriter(iris, program.activity().node(iris));
    return paper -> {
      List<Quad> quads = new ArrayList<>();
      StreamRDF list =
          new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
              quads.add(quad);
            }
          };
      writer.write(pipeline.process(paper).atLeast(options.minConfidence()), list);
      return quads;
    };
  }

  private void write(Update update, Outcome.Read<List<Quad>> first, Intake<List<Quad>> rest) {
    program.activity().write(iris, update.quads());
    for (Outcome.Read<List<Quad>> read = first; read != null; read = rest.next()) {
      replace(read, update);
    }
    update.settleLabels(iris.base() + "paper/", iris.graph(FixedGraph.VOCABULARY));
    // Last, for it counts everything else.
    Node description = iris.graph(FixedGraph.DESCRIPTION);
    update.remove(description);
    DatasetDescription.of(iris, update.census())
        .write(triple -> update.quad(Quad.create(description, triple)));
  }

  private void replace(Outcome.Read<List<Quad>> read, Update update) {
    update.remove(iris.paper(read.paper()));
    update.remove(iris.evidence(read.paper()));
    read.made().forEach(update::quad);
    triples += read.made().size();
  }

  private void writeKnowledge(Update update) {
    KNOWLEDGE.forEach(graph -> update.remove(iris.graph(graph)));
    new KnowledgeGraphs(iris).write(update.quads());
    Mappings mappings = new Mappings(iris);
    mappings.graphs().forEach(update::remove);
    mappings.write(update.quads());
    Node examples = iris.graph(FixedGraph.EXAMPLES);
    new ExampleQueries(iris).write(triple -> update.quad(Quad.create(examples, triple)));
  }
}
