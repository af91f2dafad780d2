package org.papergraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.papergraph.domain.UserException;

/** A form that a graph can take in files. */
public enum DumpFormat {
  /** N-Quads. */
  NQ(Lang.NQUADS),
  /** TriG. */
  TRIG(Lang.TRIG),
  /** JSON-LD. */
  JSONLD(Lang.JSONLD),
  /** N-Triples. */
  NT(Lang.NTRIPLES),
  /** Turtle. */
  TTL(Lang.TURTLE),
  /** RDF/XML. */
  RDFXML(Lang.RDFXML),
  /** Three tables, see {@link CsvTable}. */
  CSV(null),
  /** A network for Gephi and Cytoscape. */
  GRAPHML(null),
  /** Nanopublications, in TriG. */
  NANOPUB(null);

  private static final String CSV_TYPE = "text/csv";
  private static final String GRAPHML_TYPE = "application/graphml+xml";

  private final Lang lang;

  DumpFormat(Lang lang) {
    this.lang = lang;
  }

  /**
   * The format with this name.
   *
   * @throws UserException if there is none
   */
  public static DumpFormat of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.title().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    "no format is called %s: use one of %s".formatted(name, names())));
  }

  /** All names, for messages. */
  public static String names() {
    return Arrays.stream(values()).map(DumpFormat::title).collect(Collectors.joining(", "));
  }

  /** Its name in small letters. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its syntax, where it is the graph itself in RDF. */
  public Optional<Lang> lang() {
    return Optional.ofNullable(lang);
  }

  /** Whether it can hold the triple terms of RDF 1.2; Jena 5.6.0 fails on the others. */
  public boolean holdsTripleTerms() {
    return lang != null && !GraphExport.WITHOUT_TRIPLE_TERMS.contains(lang);
  }

  /**
   * The files of this format.
   *
   * @param export which graphs of which store
   * @param publisher what nanopublications say of who publishes them
   * @param base what the IRIs of nanopublications begin with
   */
  public List<DumpFile> files(GraphExport export, Publisher publisher, String base) {
    PaperSelection papers = new PaperSelection(export.dataset(), export.graphs());
    return switch (this) {
      case CSV -> Arrays.stream(CsvTable.values()).map(table -> table(export, table)).toList();
      case GRAPHML ->
          List.of(
              new DumpFile(
                  "papergraph.graphml",
                  GRAPHML_TYPE,
                  out -> reading(export, () -> GraphmlWriter.write(papers, out))));
      case NANOPUB ->
          List.of(
              new DumpFile(
                  "nanopublications.trig",
                  Lang.TRIG.getHeaderString(),
                  out -> new NanopublicationExport(export, publisher, base).write(out)));
      default -> List.of(rdf(export));
    };
  }

  /** One table alone. */
  public static DumpFile table(GraphExport export, CsvTable table) {
    PaperSelection papers = new PaperSelection(export.dataset(), export.graphs());
    return new DumpFile(
        table.title() + ".csv", CSV_TYPE, out -> reading(export, () -> table.write(papers, out)));
  }

  private DumpFile rdf(GraphExport export) {
    return new DumpFile(
        "papergraph." + lang.getFileExtensions().get(0),
        lang.getHeaderString(),
        (OutputStream out) -> export.write(out, lang));
  }

  private interface Reading {
    void run() throws IOException;
  }

  private static void reading(GraphExport export, Reading reading) throws IOException {
    try {
      export
          .dataset()
          .executeRead(
              () -> {
                try {
                  reading.run();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
