package org.papergraph.explore;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.rdf.Iris;
import org.papergraph.rdf.PG;

/**
 * Where this server answers for a resource: {@code <base>entity/gsm8k} at {@code /id/entity/gsm8k},
 * a term of the ontology at {@code /ontology#term}, any other at {@code /resource?iri=…}.
 *
 * @param base what the IRIs of the store begin with
 */
public record Addresses(String base) {
  /** The path of the resources below the base. */
  public static final String RESOURCES = "/id/";

  /** The path of the ontology. */
  public static final String ONTOLOGY = "/ontology";

  private static final String GRAPH = "graph/ontology";

  /** The IRI of the ontology: its namespace without the fragment. */
  public static final String ONTOLOGY_IRI = PG.NS.substring(0, PG.NS.length() - 1);

  /**
   * Those of a store, which tells its base by the name of the graph that holds the ontology; one
   * without ontology is taken to have the usual base.
   */
  public static Addresses of(DatasetGraph dataset) {
    List<Row> graphs =
        dataset.calculateRead(() -> PageQuery.named("ontology-graph").ask(dataset, Map.of()));
    return graphs.stream()
        .map(row -> row.node("graph").getURI())
        .filter(iri -> iri.endsWith(GRAPH))
        .map(iri -> new Addresses(iri.substring(0, iri.length() - GRAPH.length())))
        .findFirst()
        .orElse(new Addresses(Iris.DEFAULT.base()));
  }

  /** The path at which this server tells of a resource. */
  public String path(Node resource) {
    return path(resource.getURI());
  }

  /** The same by its IRI. */
  public String path(String iri) {
    if (iri.startsWith(base)) {
      return encoded(RESOURCES + iri.substring(base.length()));
    }
    if (iri.startsWith(PG.NS)) {
      return encoded(ONTOLOGY + "#" + iri.substring(PG.NS.length()));
    }
    return elsewhere(iri);
  }

  /** The path for an IRI that is none of ours. */
  public static String elsewhere(String iri) {
    return "/resource?iri=" + parameter(iri);
  }

  /** The IRI that a path below {@link #RESOURCES} stands for. */
  public Optional<String> iri(String path) {
    return path.startsWith(RESOURCES) && path.length() > RESOURCES.length()
        ? Optional.of(base + path.substring(RESOURCES.length()))
        : Optional.empty();
  }

  /**
   * An IRI fit for headers and links (RFC 3987, section 3.1): what is not ASCII, and what no IRI
   * may hold, such as a blank in bad data, is percent-encoded.
   */
  public static String encoded(String iri) {
    return encoded(iri, c -> c < 0x80 && isLegal(c));
  }

  /** An IRI that every reader of RDF takes: what no IRI may hold is percent-encoded. */
  public static String legal(String iri) {
    return encoded(iri, Addresses::isLegal);
  }

  /** RFC 3987, section 2.2. */
  private static boolean isLegal(int c) {
    return c > ' ' && c != 0x7f && "<>\"\\^`{|}".indexOf(c) < 0;
  }

  private static String encoded(String iri, IntPredicate plain) {
    if (iri.chars().allMatch(plain)) {
      return iri;
    }
    StringBuilder text = new StringBuilder();
    iri.codePoints()
        .forEach(
            c -> {
              if (plain.test(c)) {
                text.appendCodePoint(c);
              } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  text.append("%%%02X".formatted(b & 0xff));
                }
              }
            });
    return text.toString();
  }

  /** A value fit for the query of an address. */
  public static String parameter(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
