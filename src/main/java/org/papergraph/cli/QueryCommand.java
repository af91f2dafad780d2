package org.papergraph.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.papergraph.rdf.Iris;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Prefixes;
import org.papergraph.store.QueryRunner;
import org.papergraph.store.ResultFormat;
import org.papergraph.store.SavedQuery;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code papergraph query}. */
@Command(
    name = "query",
    description =
        "Ask a saved question, or run a SPARQL query; without a name, list the questions.")
final class QueryCommand implements Callable<Integer> {
  private static final Prefixes PREFIXES = Prefixes.below(Iris.DEFAULT);

  private final Streams streams;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE",
      description = "Name of a saved question, a file with a query, or - for standard input.")
  private String name;

  @ArgGroup private Source source = new Source();

  /** Who answers; one of the two. */
  static final class Source {
    @Option(names = "--store", paramLabel = "DIR", description = "Ask a store.")
    private Path store;

    @Option(
        names = "--endpoint",
        paramLabel = "URL",
        description = "Ask a SPARQL endpoint (http://localhost:3030/papergraph/sparql).")
    private String endpoint = "http://localhost:3030/papergraph/sparql";
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table, md, csv, tsv, json or xml for rows; ttl, nt, jsonld or rdfxml for graphs"
              + " (table, ttl).")
  private String format;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "A value for a parameter of the question; may be given again.")
  private Map<String, String> values = new LinkedHashMap<>();

  QueryCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (name == null) {
      listQuestions();
      return ExitCode.DONE;
    }
    ask(Question.read(name, streams.in()));
    return ExitCode.DONE;
  }

  private void ask(SavedQuery question) {
    Query query = question.bind(values);
    ResultFormat chosen = format == null ? standardFormat(query) : ResultFormat.of(format);
    if (source.store == null) {
      QueryRunner.at(source.endpoint, PREFIXES).run(query, chosen, streams.out());
      return;
    }
    try (GraphStore store = GraphStore.openExisting(source.store)) {
      QueryRunner.on(store.dataset(), PREFIXES).run(query, chosen, streams.out());
    }
  }

  private static ResultFormat standardFormat(Query query) {
    boolean graph = query.isConstructType() || query.isDescribeType();
    return graph ? ResultFormat.TTL : ResultFormat.TABLE;
  }

  private void listQuestions() {
    for (SavedQuery question : SavedQuery.all()) {
      streams.out().println(question.name());
      streams.out().println("    " + question.question());
      for (SavedQuery.Parameter parameter : question.parameters()) {
        streams
            .out()
            .printf(
                "    --param %s=%s   %s%n",
                parameter.name(), quoted(parameter.standard()), parameter.meaning());
      }
    }
  }

  private static String quoted(String value) {
    return value.matches("[\\w.:/-]+") ? value : "'" + value + "'";
  }
}
