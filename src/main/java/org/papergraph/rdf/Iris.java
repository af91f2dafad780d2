package org.papergraph.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.papergraph.domain.Field;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Paper;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Result;
import org.papergraph.domain.Span;
import org.papergraph.domain.UserException;

/**
 * Mints the IRIs of everything we publish. They come from the content alone: the same input gives
 * the same IRIs on every machine, in any order.
 *
 * <p>{@code Iris.DEFAULT.entity("gpt-4")} is {@code https://w3id.org/papergraph/id/entity/gpt-4}.
 *
 * @param base what all of them start with; an absolute http or https IRI that ends in {@code /}
 */
public record Iris(String base) {
  /** Under the address that the project publishes at. */
  public static final Iris DEFAULT = new Iris("https://w3id.org/papergraph/id/");

  private static final int HASH_LENGTH = 12;

  public Iris {
    if (!IriText.isAddress(base) || !base.endsWith("/")) {
      throw new UserException(
          "The base IRI \""
              + base
              + "\" cannot be used. Give an address that starts with http:// or https:// "
              + "and ends in /, such as https://example.org/id/.");
    }
  }

  /** A paper; also the name of its graph: {@code paper/arxiv-2510.12859}. */
  public Node paper(Paper paper) {
    return node(path(paper));
  }

  /** The graph that holds a paper's evidence: {@code paper/arxiv-2510.12859/evidence}. */
  public Node evidence(Paper paper) {
    return node(path(paper) + "/evidence");
  }

  /** An entity, in whichever paper it stands: {@code entity/gpt-4}. */
  public Node entity(String key) {
    return node("entity/" + IriText.segment(key));
  }

  /** A reported number, named by where it stands: {@code paper/…/result/abstract-120-125}. */
  public Node result(Paper paper, Result result) {
    return node(path(paper) + "/result/" + place(result.field(), result.span()));
  }

  /** A mention, named by where it stands: {@code paper/…/mention/title-0-5}. */
  public Node mention(Paper paper, Mention mention) {
    return node(path(paper) + "/mention/" + place(mention.sentence().field(), mention.span()));
  }

  /**
   * An assertion, named by what it says: {@code paper/…/assertion/} and the start of the SHA-256 of
   * triple and polarity. The base is left out of the hash: under another base it stays the same.
   */
  public Node assertion(Paper paper, Triple triple, Polarity polarity) {
    String said =
        String.join(
            "|",
            withoutBase(triple.getSubject()),
            withoutBase(triple.getPredicate()),
            withoutBase(triple.getObject()),
            PG.polarity(polarity).getURI());
    return node(path(paper) + "/assertion/" + hash(said));
  }

  /** The reading by one version of the program: {@code activity/papergraph-0.1.0-1a2b3c4d}. */
  public Node activity(String version, String fingerprint) {
    return node(
        "activity/papergraph-" + IriText.segment(version) + "-" + IriText.segment(fingerprint));
  }

  /** One of the fixed named graphs: {@code graph/ontology}. */
  public Node graph(FixedGraph graph) {
    return node("graph/" + graph.segment());
  }

  /** A path below the base, already fit for an IRI. */
  Node node(String path) {
    return NodeFactory.createURI(base + path);
  }

  private static String path(Paper paper) {
    return "paper/" + IriText.segment(paper.key());
  }

  private static String place(Field field, Span span) {
    return field.term() + "-" + span.start() + "-" + span.end();
  }

  // Only what lies below paper/ and entity/ is ours to move: a base of https://w3id.org/papergraph/
  // also starts the IRIs of the ontology, and those stay as they are.
  private String withoutBase(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    String iri = node.getURI();
    return iri.startsWith(base + "paper/") || iri.startsWith(base + "entity/")
        ? iri.substring(base.length())
        : iri;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
