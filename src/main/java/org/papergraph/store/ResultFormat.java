package org.papergraph.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.papergraph.domain.UserException;

/** How the answer to a query is written. */
public enum ResultFormat {
  /** Aligned columns with short IRIs, for the eye. */
  TABLE(null, null),
  /** The same as a Markdown table. */
  MD(null, null),
  /** SPARQL results as comma-separated values. */
  CSV(ResultSetLang.RS_CSV, null),
  /** SPARQL results as tab-separated values. */
  TSV(ResultSetLang.RS_TSV, null),
  /** SPARQL results as JSON. */
  JSON(ResultSetLang.RS_JSON, null),
  /** SPARQL results as XML. */
  XML(ResultSetLang.RS_XML, null),
  /** A graph as Turtle. */
  TTL(null, Lang.TURTLE),
  /** A graph as N-Triples. */
  NT(null, Lang.NTRIPLES),
  /** A graph as JSON-LD. */
  JSONLD(null, Lang.JSONLD),
  /** A graph as RDF/XML. */
  RDFXML(null, Lang.RDFXML);

  private final Lang results;
  private final Lang graph;

  ResultFormat(Lang results, Lang graph) {
    this.results = results;
    this.graph = graph;
  }

  /** The syntax of a standard result format; empty for tables and graphs. */
  Optional<Lang> resultsLang() {
    return Optional.ofNullable(results);
  }

  /** The syntax of a graph; empty for formats that hold rows. */
  Optional<Lang> graphLang() {
    return Optional.ofNullable(graph);
  }

  /**
   * The format with this name, in any case.
   *
   * @throws UserException if there is none
   */
  public static ResultFormat of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () -> new UserException("no format is called %s: use %s".formatted(name, names())));
  }

  private static String names() {
    return Arrays.stream(values())
        .map(format -> format.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
