package org.papergraph.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.papergraph.domain.UserException;
import org.papergraph.export.GraphExport;
import org.papergraph.rdf.FixedGraph;
import org.papergraph.rdf.Iris;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Prefixes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code papergraph export}. */
@Command(
    name = "export",
    description = "Write a store in an RDF syntax.",
    footer = {
      "",
      "nq, trig and jsonld keep the named graphs; nt, ttl and rdfxml hold their union."
    })
final class ExportCommand implements Callable<Integer> {
  private static final Map<String, Lang> FORMATS =
      new TreeMap<>(
          Map.of(
              "nq", Lang.NQUADS,
              "nt", Lang.NTRIPLES,
              "ttl", Lang.TURTLE,
              "trig", Lang.TRIG,
              "jsonld", Lang.JSONLD,
              "rdfxml", Lang.RDFXML));
  private static final Set<String> FIXED =
      Arrays.stream(FixedGraph.values())
          .map(graph -> "graph/" + graph.segment())
          .collect(Collectors.toSet());
  private static final int BUFFER = 1 << 16;

  private final Streams streams;

  @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
  private Path store;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "nq, trig, jsonld, nt, ttl or rdfxml.")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write (standard output).")
  private Path output;

  @Option(names = "--no-evidence", description = "Leave out the sentences and mentions.")
  private boolean withoutEvidence;

  @Option(
      names = "--papers-only",
      description = "Leave out ontology, shapes, vocabulary, provenance and description.")
  private boolean papersOnly;

  @Option(names = "--sorted", description = "In fixed order: equal stores give equal bytes.")
  private boolean sorted;

  @Option(names = "--gzip", description = "Pack with gzip.")
  private boolean gzip;

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Lang lang = FORMATS.get(format.toLowerCase(Locale.ROOT));
    if (lang == null) {
      throw new UserException(
          "no format is called %s: use one of %s"
              .formatted(format, String.join(", ", FORMATS.keySet())));
    }
    try (GraphStore open = GraphStore.openExisting(store);
        OutputStream out = open()) {
      export(open).write(out, lang);
    }
    return ExitCode.DONE;
  }

  private GraphExport export(GraphStore open) {
    GraphExport export = GraphExport.of(open.dataset(), Prefixes.below(Iris.DEFAULT));
    if (withoutEvidence) {
      export = export.only(graph -> !graph.getURI().endsWith("/evidence"));
    }
    if (papersOnly) {
      export = export.only(graph -> !FIXED.contains(afterBase(graph.getURI())));
    }
    return sorted ? export.sorted() : export;
  }

  /** The last two segments: {@code graph/ontology}, whatever the base. */
  private static String afterBase(String iri) {
    return iri.substring(iri.lastIndexOf('/', iri.lastIndexOf('/') - 1) + 1);
  }

  private OutputStream open() throws IOException {
    OutputStream plain = new BufferedOutputStream(output == null ? standard() : file(), BUFFER);
    return gzip ? new GZIPOutputStream(plain, BUFFER) : plain;
  }

  private OutputStream file() {
    try {
      return Files.newOutputStream(output);
    } catch (IOException e) {
      throw new UserException(
          "%s cannot be written (%s): give another file with -o".formatted(output, e), e);
    }
  }

  /** Standard output is not ours to close. */
  private OutputStream standard() {
    return new FilterOutputStream(streams.out()) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
