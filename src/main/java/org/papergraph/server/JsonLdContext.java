package org.papergraph.server;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.rdf.PG;
import org.papergraph.store.Prefixes;

/**
 * The context of our JSON-LD: each term of the ontology under its own name, so that {@code
 * "evaluatesOn": "entity:gsm8k"} needs no more words; values have the type that the ontology gives
 * them.
 */
final class JsonLdContext {
  private final String text;

  /** Takes the terms from the graph of the ontology; without one only prefixes are known. */
  JsonLdContext(Graph ontology, Prefixes prefixes) {
    ObjectNode context = JsonNodeFactory.instance.objectNode();
    new TreeMap<>(prefixes.namespaces()).forEach(context::put);
    context.put("id", "@id");
    context.put("type", "@type");
    context.put("label", "rdfs:label");
    context.put("title", "dcterms:title");
    context.put("abstract", "dcterms:abstract");
    terms(ontology).forEach(context::set);
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.set("@context", context);
    text = document.toPrettyString();
  }

  /** The document that holds the context. */
  String text() {
    return text;
  }

  /** A graph in JSON-LD with this context. */
  byte[] write(Graph graph) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(RDFFormat.JSONLD11_PLAIN).output(plain);
    try {
      String compacted =
          JsonLd.compact(
                  JsonDocument.of(new ByteArrayInputStream(plain.toByteArray())),
                  JsonDocument.of(new StringReader(text)))
              .get()
              .toString();
      return compacted.getBytes(StandardCharsets.UTF_8);
    } catch (JsonLdError e) {
      throw new IllegalStateException("our context is wrong", e);
    }
  }

  private static Map<String, ObjectNode> terms(Graph ontology) {
    Map<String, ObjectNode> terms = new TreeMap<>();
    ontology
        .find(Node.ANY, RDF.Nodes.type, Node.ANY)
        .filterKeep(JsonLdContext::isTerm)
        .forEachRemaining(
            triple -> {
              String name = triple.getSubject().getURI().substring(PG.NS.length());
              terms.put(name, term(ontology, triple, name));
            });
    return terms;
  }

  private static boolean isTerm(Triple triple) {
    return triple.getSubject().isURI()
        && triple.getSubject().getURI().startsWith(PG.NS)
        && !triple.getObject().equals(OWL.Class.asNode());
  }

  private static ObjectNode term(Graph ontology, Triple triple, String name) {
    ObjectNode term = JsonNodeFactory.instance.objectNode().put("@id", "pg:" + name);
    if (triple.getObject().equals(OWL.ObjectProperty.asNode())) {
      term.put("@type", "@id");
    } else {
      ontology
          .find(triple.getSubject(), RDFS.Nodes.range, Node.ANY)
          .mapWith(range -> range.getObject().getURI())
          .filterKeep(range -> range.startsWith(XSD) && !range.endsWith("string"))
          .forEachRemaining(range -> term.put("@type", range));
    }
    return term;
  }

  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
}
