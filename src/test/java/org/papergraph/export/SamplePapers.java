package org.papergraph.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.papergraph.domain.Paper;
import org.papergraph.rdf.Iris;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Prefixes;
import org.papergraph.support.DemoGraph;

/** Two papers whose texts are unkind to every format, and small steps that all tests take. */
final class SamplePapers {
  static final Node PROGRAM = NodeFactory.createURI("https://example.org/tool");
  static final Publisher NOBODY =
      new Publisher(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), PROGRAM);
  static final Publisher SOMEBODY =
      new Publisher(
          Optional.of("https://creativecommons.org/licenses/by/4.0/"),
          Optional.of("https://example.org/me"),
          Optional.of("2026-01-31"),
          Optional.of("https://example.org/data"),
          PROGRAM);

  private static final List<Paper> UNKIND =
      List.of(
          Paper.of(
              "=SUM(1, 2) & <script>\"Tern\"</script>: A Ünïcode Model 😀",
              "We present Tern, a language model with 7B parameters. Tern reaches 71.2% accuracy"
                  + " on GSM8K and outperforms GPT-3.5. It does not outperform GPT-4."),
          Paper.of("+Plus, minus and @at", "We introduce Wren, a dataset of 1,200 dialogues."));

  private SamplePapers() {}

  private static final class Built {
    static final GraphStore STORE = DemoGraph.build(UNKIND);
  }

  /** The store; not to be changed or closed. */
  static GraphStore store() {
    return Built.STORE;
  }

  static GraphExport export(GraphStore store) {
    return GraphExport.of(store.dataset(), Prefixes.below(Iris.DEFAULT));
  }

  static byte[] bytes(DumpFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.content().write(out);
    return out.toByteArray();
  }

  /** The bytes of the only file of a format. */
  static byte[] bytes(GraphStore store, DumpFormat format, Publisher publisher) throws IOException {
    List<DumpFile> files = format.files(export(store), publisher, Iris.DEFAULT.base());
    return bytes(files.get(0));
  }

  /** How many rows a pattern has. */
  static int count(DatasetGraph dataset, String what, String pattern) {
    String query =
        """
        PREFIX pg: <https://w3id.org/papergraph/ontology#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        SELECT (COUNT(DISTINCT %s) AS ?n) WHERE { %s }
        """
            .formatted(what, pattern);
    return dataset.calculateRead(
        () -> {
          try (QueryExec execution =
              QueryExec.dataset(dataset).query(QueryFactory.create(query)).build()) {
            return (Integer) execution.select().next().get("n").getLiteralValue();
          }
        });
  }
}
