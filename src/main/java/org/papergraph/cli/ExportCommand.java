package org.papergraph.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.domain.UserException;
import org.papergraph.export.CsvTable;
import org.papergraph.export.DatasetDescription;
import org.papergraph.export.DumpDescription;
import org.papergraph.export.DumpDirectory;
import org.papergraph.export.DumpDirectory.Packing;
import org.papergraph.export.DumpFile;
import org.papergraph.export.DumpFormat;
import org.papergraph.export.GraphExport;
import org.papergraph.export.Publisher;
import org.papergraph.store.Census;
import org.papergraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code papergraph export}. */
@Command(
    name = "export",
    description = "Write a store, or a part of it, for other programs.",
    footer = {
      "",
      "nq, trig and jsonld keep the named graphs; nt, ttl and rdfxml hold their union. csv gives the",
      "tables entities, facts and results; graphml a network for Gephi and Cytoscape; nanopub",
      "nanopublications in TriG. Tables, networks and nanopublications are always in order."
    })
final class ExportCommand implements Callable<Integer> {
  private static final Set<DumpFormat> UNION =
      Set.of(DumpFormat.NT, DumpFormat.TTL, DumpFormat.RDFXML);
  private static final int BUFFER = 1 << 16;

  private final Streams streams;

  @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
  private Path store;

  @Option(
      names = "--format",
      required = true,
      split = ",",
      paramLabel = "FORMAT",
      description =
          "nq, trig, jsonld, nt, ttl, rdfxml, csv, graphml or nanopub; with --directory several,"
              + " with commas between.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write (standard output); a file that is there is replaced.")
  private Path output;

  @Option(
      names = "--directory",
      paramLabel = "DIR",
      description =
          "Write into a new directory, with descriptions in VoID, DCAT and Croissant and with"
              + " checksums.")
  private Path directory;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description = "Which table csv gives: entities, facts or results.")
  private String table;

  @Mixin private SelectionOptions selection = new SelectionOptions();

  @Option(names = "--sorted", description = "In fixed order: equal stores give equal bytes.")
  private boolean sorted;

  @Option(names = "--gzip", description = "Pack with gzip.")
  private boolean gzip;

  @Option(
      names = "--triple-terms",
      description = "Name what an assertion is about in the way of RDF 1.2 (rdf:reifies).")
  private boolean tripleTerms;

  @Mixin private PublisherOptions publisher = new PublisherOptions();

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<DumpFormat> chosen = formats.stream().map(DumpFormat::of).distinct().toList();
    check(chosen);
    selection.check(streams);
    try (GraphStore open = GraphStore.openExisting(store);
        GraphStore answer = GraphStore.inMemory()) {
      Publisher by = publisher.publisher(open.iris());
      GraphExport export = inManner(selection.of(open, answer));
      List<DumpFile> files =
          chosen.stream()
              .flatMap(format -> files(format, export, by, open.iris().base()).stream())
              .toList();
      if (directory != null) {
        writeDirectory(files, export, by, open.iris().base());
      } else {
        writeFile(files.get(0));
      }
    }
    return ExitCode.DONE;
  }

  /** What does not go together, before any work is done. */
  private void check(List<DumpFormat> chosen) {
    boolean csv = chosen.contains(DumpFormat.CSV);
    if (directory != null && output != null) {
      throw new UserException("-o and --directory both say where to write: give one of them");
    }
    if (directory == null && chosen.size() > 1) {
      throw new UserException("several formats need a place for each: use --directory");
    }
    if (table != null && !csv) {
      throw new UserException("--table goes with --format csv");
    }
    if (directory == null && csv && table == null) {
      throw new UserException(
          "csv gives three tables: choose one with --table, or write all with --directory");
    }
    for (DumpFormat format : chosen) {
      check(format);
    }
  }

  private void check(DumpFormat format) {
    boolean rdf = format.lang().isPresent();
    if (!rdf && selection.isWithoutEvidence()) {
      throw new UserException(
          "%s is made of the evidence: leave out --no-evidence".formatted(format.title()));
    }
    if (tripleTerms && !(rdf && format.holdsTripleTerms())) {
      throw new UserException(
          "%s cannot hold triple terms: use nq, trig, nt or ttl".formatted(format.title()));
    }
  }

  private GraphExport inManner(GraphExport export) {
    GraphExport inOrder = sorted ? export.sorted() : export;
    return tripleTerms ? inOrder.withTripleTerms() : inOrder;
  }

  private List<DumpFile> files(DumpFormat format, GraphExport export, Publisher by, String base) {
    if (selection.isConstructed() && !UNION.contains(format)) {
      throw new UserException(
          "the triples of a query stand in no graph: %s cannot hold them, use nt, ttl or rdfxml"
              .formatted(format.title()));
    }
    return table == null || format != DumpFormat.CSV
        ? format.files(export, by, base)
        : List.of(DumpFormat.table(export, CsvTable.of(table)));
  }

  private void writeDirectory(List<DumpFile> files, GraphExport export, Publisher by, String base)
      throws IOException {
    DatasetGraph dataset = export.dataset();
    try (WholeOutput whole = WholeOutput.directory(directory)) {
      Census census = dataset.calculateRead(() -> Census.of(dataset, export.graphs()));
      new DumpDirectory(whole.draft(), gzip ? Packing.GZIP : Packing.PLAIN)
          .write(files, new DatasetDescription(DumpDescription.SELF, base, census), by);
      whole.finish();
    }
  }

  private void writeFile(DumpFile file) throws IOException {
    if (output == null) {
      write(file, standard());
    } else if (Files.exists(output) && !Files.isRegularFile(output) && !Files.isDirectory(output)) {
      // A pipe or a device has no draft.
      write(file, Files.newOutputStream(output));
    } else {
      try (WholeOutput whole = WholeOutput.file(output)) {
        write(file, Files.newOutputStream(whole.draft()));
        whole.finish();
      }
    }
  }

  private void write(DumpFile file, OutputStream to) throws IOException {
    try (OutputStream out =
        (gzip ? Packing.GZIP : Packing.PLAIN).over(new BufferedOutputStream(to, BUFFER))) {
      file.content().write(out);
    }
  }

  /** Standard output is not ours to close; when its reader has gone there is no more to do. */
  private OutputStream standard() {
    return new FilterOutputStream(streams.out()) {
      @Override
      public void write(byte[] bytes, int offset, int length) {
        streams.out().write(bytes, offset, length);
        if (streams.out().checkError()) {
          throw new UserException("standard output was closed before everything was written");
        }
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
