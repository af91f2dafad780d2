package org.papergraph.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.rdf.PG;

/**
 * One assertion of a paper as a nanopublication (nanopub.net, Nanopublication Guidelines): what is
 * said, where it was read, and who publishes it, each in a graph of its own, tied together by a
 * head. Unsigned, without blank nodes.
 *
 * <p>Its IRI ends in the SHA-256 of all it holds: an assertion with another sentence, confidence or
 * licence is another nanopublication, and the same is the same everywhere.
 *
 * @param node its IRI
 * @param quads head, assertion, provenance and publication information, in this order
 */
record Nanopublication(Node node, List<Quad> quads) {
  private static final String SCHEMA = "http://www.nanopub.org/nschema#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final Node DERIVED_FROM = NodeFactory.createURI(PROV + "wasDerivedFrom");
  private static final Node GENERATED_BY = NodeFactory.createURI(PROV + "wasGeneratedBy");
  private static final int DIGITS = 40;

  Nanopublication {
    quads = List.copyOf(quads);
  }

  /**
   * An assertion that is not denied, as a nanopublication.
   *
   * @param said the assertion
   * @param paper the paper it stands in
   * @param publisher adds who publishes it under which licence
   * @param space what the IRI begins with
   */
  static Nanopublication of(
      PublishedAssertion said, PublishedPaper paper, Publisher publisher, String space) {
    Function<Node, List<Quad>> content =
        self ->
            Stream.of(
                    head(self),
                    assertion(self, said, paper),
                    provenance(self, said, paper),
                    publisher.triples(self).map(in(self, "pubinfo")))
                .flatMap(Function.identity())
                .toList();
    List<Quad> nameless = content.apply(NodeFactory.createURI(space));
    Node self = NodeFactory.createURI(space + hash(nameless));
    return new Nanopublication(self, content.apply(self));
  }

  private static Stream<Quad> head(Node self) {
    return Stream.of(
            Triple.create(self, RDF.Nodes.type, term("Nanopublication")),
            Triple.create(self, term("hasAssertion"), part(self, "assertion")),
            Triple.create(self, term("hasProvenance"), part(self, "provenance")),
            Triple.create(self, term("hasPublicationInfo"), part(self, "pubinfo")))
        .map(in(self, "Head"));
  }

  /** The triple, and where it speaks of a number, which number it is. */
  private static Stream<Quad> assertion(Node self, PublishedAssertion said, PublishedPaper paper) {
    Stream<Triple> numbers =
        Stream.of(said.triple().getSubject(), said.triple().getObject())
            .filter(end -> paper.objects(end, RDF.Nodes.type).anyMatch(PG.Result::equals))
            .flatMap(paper::about)
            .filter(
                triple ->
                    List.of(RDF.Nodes.type, PG.value, PG.unit, PG.resultKind)
                        .contains(triple.getPredicate()));
    return Stream.concat(Stream.of(said.triple()), numbers).map(in(self, "assertion"));
  }

  /** All that the store knows of the evidence, and the name of the paper. */
  private static Stream<Quad> provenance(Node self, PublishedAssertion said, PublishedPaper paper) {
    Node assertion = part(self, "assertion");
    Stream<Triple> ours =
        Stream.of(
            Triple.create(assertion, DERIVED_FROM, said.node()),
            Triple.create(assertion, DERIVED_FROM, paper.node()));
    Stream<Triple> generated =
        paper
            .evidenceAbout(said.node())
            .filter(triple -> triple.getPredicate().equals(GENERATED_BY))
            .map(triple -> Triple.create(assertion, GENERATED_BY, triple.getObject()));
    Stream<Triple> title =
        paper
            .about(paper.node())
            .filter(triple -> triple.getPredicate().equals(DCTerms.title.asNode()));
    return Stream.of(ours, generated, paper.evidenceAbout(said.node()), title)
        .flatMap(Function.identity())
        .map(in(self, "provenance"));
  }

  private static Function<Triple, Quad> in(Node self, String graph) {
    Node name = part(self, graph);
    return triple -> Quad.create(name, triple);
  }

  private static Node part(Node self, String name) {
    return NodeFactory.createURI(self.getURI() + "#" + name);
  }

  private static Node term(String name) {
    return NodeFactory.createURI(SCHEMA + name);
  }

  private static String hash(List<Quad> quads) {
    String lines =
        quads.stream()
            .map(
                quad ->
                    Stream.of(
                            quad.getGraph(),
                            quad.getSubject(),
                            quad.getPredicate(),
                            quad.getObject())
                        .map(NodeFmtLib::strNT)
                        .collect(Collectors.joining(" ")))
            .distinct()
            .sorted()
            .collect(Collectors.joining("\n"));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
