package org.papergraph.export;

import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/**
 * Writes each assertion that is not denied as a nanopublication, paper by paper, in TriG.
 *
 * @param export which papers of which store
 * @param publisher who publishes them
 * @param base what all IRIs begin with
 */
record NanopublicationExport(GraphExport export, Publisher publisher, String base) {
  private static final String SCHEMA = "http://www.nanopub.org/nschema#";

  /** Writes them in one read transaction. The stream stays open. */
  void write(OutputStream out) {
    export.dataset().executeRead(() -> writeInTransaction(out));
  }

  private void writeInTransaction(OutputStream out) {
    StreamRDF trig = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
    trig.start();
    export.prefixes().with("np", SCHEMA).toPrefixMap().forEach(trig::prefix);
    new PaperSelection(export.dataset(), export.graphs())
        .papers()
        .forEach(paper -> writePaper(paper, trig));
    trig.finish();
  }

  private void writePaper(PublishedPaper paper, StreamRDF trig) {
    paper.assertions().stream()
        .filter(said -> !said.negated())
        .map(said -> Nanopublication.of(said, paper, publisher, base + "nanopub/"))
        .flatMap(published -> published.quads().stream())
        .forEach(trig::quad);
  }
}
