package org.papergraph.export;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * Who publishes a dump, under which licence and when, as far as the caller says; nothing is made
 * up.
 *
 * @param licence the IRI of a licence
 * @param creator the IRI of a person or an organisation
 * @param date the day of publication, such as {@code 2026-01-31}
 * @param page the address of a page about the data
 * @param program the IRI of the program that wrote the dump
 */
public record Publisher(
    Optional<String> licence,
    Optional<String> creator,
    Optional<String> date,
    Optional<String> page,
    Node program) {
  private static final String PROV = "http://www.w3.org/ns/prov#";

  /** What is said of the thing published, which is at least which program made it. */
  Stream<Triple> triples(Node published) {
    return Stream.of(
            Stream.of(
                Triple.create(published, NodeFactory.createURI(PROV + "wasAttributedTo"), program),
                Triple.create(
                    program, RDF.Nodes.type, NodeFactory.createURI(PROV + "SoftwareAgent"))),
            licence
                .map(iri -> Triple.create(published, DCTerms.license.asNode(), iri(iri)))
                .stream(),
            creator
                .map(iri -> Triple.create(published, DCTerms.creator.asNode(), iri(iri)))
                .stream(),
            date
                .map(
                    day ->
                        Triple.create(
                            published,
                            DCTerms.created.asNode(),
                            NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate)))
                .stream())
        .flatMap(triples -> triples);
  }

  private static Node iri(String text) {
    return NodeFactory.createURI(text);
  }
}
