package org.papergraph.rdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Keeps the quads it is given, in order. */
final class Quads extends StreamRDFBase {
  private final List<Quad> all = new ArrayList<>();

  @Override
  public void quad(Quad quad) {
    all.add(quad);
  }

  List<Quad> all() {
    return all;
  }

  Stream<Node> nodes() {
    return all.stream()
        .flatMap(q -> Stream.of(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()));
  }

  /** As N-Quads, sorted by line. */
  String sorted() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    StreamRDF out = StreamRDFWriter.getWriterStream(text, Lang.NQUADS);
    out.start();
    all.forEach(out::quad);
    out.finish();
    return text.toString(StandardCharsets.UTF_8)
        .lines()
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
