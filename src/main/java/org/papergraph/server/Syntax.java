package org.papergraph.server;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.Lang;

/**
 * In what a resource can be had: its media types, the first of which is sent, and the ending that
 * asks for it in an address.
 */
enum Syntax {
  HTML("html", null, "text/html", "application/xhtml+xml"),
  TURTLE("ttl", Lang.TURTLE, "text/turtle", "application/x-turtle"),
  JSON_LD("jsonld", Lang.JSONLD, "application/ld+json", "application/json"),
  N_TRIPLES("nt", Lang.NTRIPLES, "application/n-triples", "text/plain"),
  RDF_XML("rdf", Lang.RDFXML, "application/rdf+xml", "application/xml"),
  /** With the graphs, of a paper with its evidence. */
  TRIG("trig", Lang.TRIG, "application/trig", "application/x-trig");

  private final String ending;
  private final Lang lang;
  private final List<MediaType> types;

  Syntax(String ending, Lang lang, String... types) {
    this.ending = ending;
    this.lang = lang;
    this.types = Stream.of(types).map(MediaType::create).toList();
  }

  /** What an address ends with to ask for it, without the dot. */
  String ending() {
    return ending;
  }

  /** The syntax of RDF; null for pages. */
  Lang lang() {
    return lang;
  }

  /** The media type that is sent. */
  String type() {
    return types.get(0).getContentTypeStr();
  }

  /** The syntaxes of data. */
  static List<Syntax> ofData() {
    return Stream.of(values()).filter(syntax -> syntax != HTML).toList();
  }

  /** The one with this ending. */
  static Optional<Syntax> ofEnding(String ending) {
    return Stream.of(values()).filter(syntax -> syntax.ending.equals(ending)).findFirst();
  }

  /**
   * What suits a client best, by the qualities it gives (RFC 9110, section 12.5.1); of equals the
   * one that stands first here. Empty if nothing does.
   */
  static Optional<Syntax> best(String accept) {
    AcceptList offers =
        new AcceptList(
            Stream.of(values())
                .flatMap(syntax -> syntax.types.stream())
                .map(type -> type.getContentTypeStr())
                .reduce((a, b) -> a + "," + b)
                .orElseThrow());
    MediaType match = AcceptList.match(new AcceptList(accept), offers);
    return match == null
        ? Optional.empty()
        : Stream.of(values())
            .filter(
                syntax ->
                    syntax.types.stream()
                        .anyMatch(
                            type -> type.getContentTypeStr().equals(match.getContentTypeStr())))
            .findFirst();
  }
}
