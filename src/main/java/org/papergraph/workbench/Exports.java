package org.papergraph.workbench;

import java.util.List;
import org.apache.jena.query.Query;

/**
 * Where an answer can be had for other programs, and asked in other ways.
 *
 * @param console the query in the web console of Fuseki; empty if there is no answer
 * @param files the whole answer by format
 */
public record Exports(String console, List<File> files) {
  /** The endpoint of this server. */
  private static final Address ENDPOINT = Address.of("/papergraph/sparql");

  private static final Address CONSOLE = Address.of("/ui/#/dataset/papergraph/query");

  /** Nothing to be had. */
  static final Exports NONE = new Exports("", List.of());

  /**
   * The answer as a file.
   *
   * @param words what the format is called
   * @param name a name for the file
   */
  public record File(String words, String address, String name) {}

  /**
   * The ways for a query.
   *
   * @param text the query as its author wrote it
   * @param name a name for the files, without ending
   */
  static Exports of(Query query, String text, String name) {
    boolean graph = query.isConstructType() || query.isDescribeType();
    Address answer = ENDPOINT.with("query", text);
    List<File> files =
        graph
            ? List.of(
                file("Turtle", "turtle", name + ".ttl", answer),
                file("JSON-LD", "json-ld", name + ".jsonld", answer))
            : List.of(
                file("CSV", "csv", name + ".csv", answer),
                file("JSON", "json", name + ".json", answer));
    return new Exports(CONSOLE.with("query", text).text(), files);
  }

  private static File file(String words, String format, String name, Address answer) {
    return new File(words, answer.with("format", format).text(), name);
  }
}
