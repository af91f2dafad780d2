package org.papergraph.export;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.papergraph.rdf.Iris;
import org.papergraph.store.Prefixes;

/**
 * A dump in VoID and DCAT 3: what the data are, and each file with media type, size and checksum.
 * The files have relative IRIs, which are right wherever the directory is put.
 *
 * @param dataset the numbers
 * @param publisher who publishes it
 * @param files the files
 */
public record DumpDescription(
    DatasetDescription dataset, Publisher publisher, List<WrittenFile> files) {
  /** The dump itself, relative to the description. */
  public static final Node SELF = NodeFactory.createURI("#dataset");

  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  void write(OutputStream out) {
    StreamRDF turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    turtle.start();
    Prefixes.below(new Iris(dataset.base()))
        .with("spdx", SPDX)
        .toPrefixMap()
        .forEach(turtle::prefix);
    publisher.triples(SELF).forEach(turtle::triple);
    publisher
        .page()
        .ifPresent(
            iri ->
                say(turtle::triple, SELF, DCAT.landingPage.asNode(), NodeFactory.createURI(iri)));
    dataset.write(turtle::triple);
    files.forEach(file -> distribution(file, turtle::triple));
    turtle.finish();
  }

  private void distribution(WrittenFile file, Consumer<Triple> out) {
    Node self = NodeFactory.createURI("#" + file.name());
    Node place = NodeFactory.createURI(file.name());
    say(out, SELF, DCAT.distribution.asNode(), self);
    say(out, self, RDF.Nodes.type, DCAT.Distribution.asNode());
    say(out, self, DCTerms.title.asNode(), NodeFactory.createLiteralString(file.name()));
    say(out, self, DCAT.downloadURL.asNode(), place);
    say(out, self, DCAT.mediaType.asNode(), mediaType(file.mediaType()));
    if (file.zipped()) {
      say(out, self, DCAT.compressFormat.asNode(), mediaType("application/gzip"));
    }
    say(out, self, DCAT.byteSize.asNode(), size(file.bytes()));
    publisher
        .licence()
        .ifPresent(iri -> say(out, self, DCTerms.license.asNode(), NodeFactory.createURI(iri)));
    Node checksum = NodeFactory.createURI("#" + file.name() + "-checksum");
    say(out, self, spdx("checksum"), checksum);
    say(out, checksum, RDF.Nodes.type, spdx("Checksum"));
    say(out, checksum, spdx("algorithm"), spdx("checksumAlgorithm_sha256"));
    say(
        out,
        checksum,
        spdx("checksumValue"),
        NodeFactory.createLiteralDT(file.sha256(), XSDDatatype.XSDhexBinary));
    if (isRdf(file)) {
      say(out, SELF, VOID.dataDump.asNode(), place);
    }
  }

  /** VoID knows dumps in RDF only. */
  private static boolean isRdf(WrittenFile file) {
    return !file.mediaType().equals("text/csv") && !file.mediaType().contains("graphml");
  }

  private static Node mediaType(String type) {
    return NodeFactory.createURI(MEDIA_TYPES + type);
  }

  private static Node size(long bytes) {
    return NodeFactory.createLiteralDT(Long.toString(bytes), XSDDatatype.XSDnonNegativeInteger);
  }

  private static Node spdx(String name) {
    return NodeFactory.createURI(SPDX + name);
  }

  private static void say(Consumer<Triple> out, Node subject, Node predicate, Node object) {
    out.accept(Triple.create(subject, predicate, object));
  }
}
