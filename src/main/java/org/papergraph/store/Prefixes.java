package org.papergraph.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.papergraph.rdf.Iris;

/**
 * Short forms of IRIs for people.
 *
 * @param namespaces prefix to namespace
 */
public record Prefixes(Map<String, String> namespaces) {
  private static final Map<String, String> WELL_KNOWN =
      Map.ofEntries(
          Map.entry("pg", "https://w3id.org/papergraph/ontology#"),
          Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
          Map.entry("dcterms", "http://purl.org/dc/terms/"),
          Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
          Map.entry("oa", "http://www.w3.org/ns/oa#"),
          Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
          Map.entry("prov", "http://www.w3.org/ns/prov#"),
          Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("schema", "http://schema.org/"),
          Map.entry("sh", "http://www.w3.org/ns/shacl#"),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
          Map.entry("void", "http://rdfs.org/ns/void#"),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

  public Prefixes {
    namespaces = Map.copyOf(namespaces);
  }

  /** The namespaces that a paper graph uses. */
  public static Prefixes wellKnown() {
    return new Prefixes(WELL_KNOWN);
  }

  /**
   * The namespaces that a paper graph uses, and {@code paper:} and {@code entity:} for what lies
   * below a base.
   */
  public static Prefixes below(Iris iris) {
    return wellKnown()
        .with("paper", iris.base() + "paper/")
        .with("entity", iris.base() + "entity/");
  }

  /** The same and one more; of two with the same prefix the new one stands. */
  public Prefixes with(String prefix, String namespace) {
    return with(Map.of(prefix, namespace));
  }

  /** The same and these. */
  public Prefixes with(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(namespaces);
    all.putAll(more);
    return new Prefixes(all);
  }

  /** For writers of RDF syntax. */
  public PrefixMap toPrefixMap() {
    PrefixMap map = PrefixMapFactory.create();
    namespaces.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> map.add(entry.getKey(), entry.getValue()));
    return map;
  }

  /**
   * A node on one line for people: {@code pg:Model}, {@code id:model/gpt-4}, the characters of a
   * literal. Not meant to be parsed: what follows a prefix may hold slashes.
   */
  public String shorten(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().replaceAll("\\s+", " ");
    }
    return node.isURI() ? shorten(node.getURI()) : node.toString();
  }

  private String shorten(String iri) {
    return namespaces.entrySet().stream()
        .filter(entry -> iri.startsWith(entry.getValue()) && !iri.equals(entry.getValue()))
        // The longest namespace fits best; equal ones are told apart by prefix, to be stable.
        .max(
            Map.Entry.<String, String>comparingByValue(
                    (a, b) -> Integer.compare(a.length(), b.length()))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> entry.getKey() + ":" + iri.substring(entry.getValue().length()))
        .orElse("<" + iri + ">");
  }
}
