package org.papergraph.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.papergraph.domain.UserException;
import org.papergraph.export.GraphExport;
import org.papergraph.rdf.Iris;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Prefixes;
import org.papergraph.store.Update;
import picocli.CommandLine.Option;

/** The options of {@code papergraph export} that say what is written. */
final class SelectionOptions {
  private static final String EVIDENCE = "/evidence";

  @Option(
      names = "--paper",
      arity = "1",
      paramLabel = "ID|TITLE",
      description = "Only this paper, by identifier, key or part of its title; may be given again.")
  private List<String> papers = new ArrayList<>();

  @Option(
      names = "--query",
      paramLabel = "NAME|FILE",
      description =
          "Only what a query gives: the triples of CONSTRUCT or DESCRIBE, or the papers that SELECT"
              + " gives as ?paper.")
  private String query;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "A value for a parameter of the query; may be given again.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(names = "--no-evidence", description = "Leave out the sentences and mentions.")
  private boolean withoutEvidence;

  @Option(
      names = "--papers-only",
      description =
          "Leave out ontology, shapes, vocabulary, mappings, examples, provenance and"
              + " description.")
  private boolean papersOnly;

  boolean isWithoutEvidence() {
    return withoutEvidence;
  }

  /** Reads the query, so that a wrong one is known before anything is opened. */
  void check(Streams streams) {
    if (query == null && !values.isEmpty()) {
      throw new UserException("--param goes with --query: say which query it is for");
    }
    if (query != null && !papers.isEmpty()) {
      throw new UserException("--paper and --query both choose: give one of them");
    }
    if (query != null) {
      bound = Question.read(query, streams.in()).bind(values);
      if (!bound.isConstructType() && !bound.isDescribeType() && !givesPapers(bound)) {
        throw new UserException(
            "the query %s gives no graph and no papers: export takes CONSTRUCT, DESCRIBE, or a"
                    .formatted(query)
                + " SELECT with ?paper; for tables use papergraph query");
      }
    }
  }

  private Query bound;

  private static boolean givesPapers(Query query) {
    return query.isSelectType() && query.getResultVars().contains("paper");
  }

  /** Whether what is written are the triples of a query, not graphs of the store. */
  boolean isConstructed() {
    return bound != null && !givesPapers(bound);
  }

  /**
   * What is written.
   *
   * @param answer takes the triples of a query
   * @throws UserException if a paper is not there, or a query gives nothing
   */
  GraphExport of(GraphStore store, GraphStore answer) {
    Iris iris = store.iris();
    Prefixes prefixes = Prefixes.below(iris);
    if (isConstructed()) {
      construct(store, answer, iris);
      return GraphExport.of(answer.dataset(), prefixes);
    }
    GraphExport export = GraphExport.of(store.dataset(), prefixes);
    if (withoutEvidence) {
      export = export.only(graph -> !graph.getURI().endsWith(EVIDENCE));
    }
    if (papersOnly) {
      export = export.only(graph -> graph.getURI().startsWith(iris.base() + "paper/"));
    }
    Set<Node> chosen = chosen(store, iris);
    return chosen.isEmpty() ? export : export.only(graphsOf(chosen));
  }

  private Set<Node> chosen(GraphStore store, Iris iris) {
    Set<Node> chosen = new HashSet<>();
    for (String paper : papers) {
      String own = iris.base() + "paper/";
      String key = paper.startsWith(own) ? paper.substring(own.length()) : paper;
      PaperSearch search = new PaperSearch(key, "look for it with papergraph query search-names");
      search.in(store.dataset());
      chosen.add(iris.paper(search.found()));
    }
    if (bound != null) {
      selectPapers(store, chosen);
    }
    return chosen;
  }

  private void selectPapers(GraphStore store, Set<Node> chosen) {
    store
        .dataset()
        .executeRead(
            () -> {
              try (QueryExec execution = QueryExec.dataset(store.dataset()).query(bound).build()) {
                execution.select().forEachRemaining(row -> chosen.add(row.get(Var.alloc("paper"))));
              }
            });
    chosen.removeIf(node -> node == null || !node.isURI());
    if (chosen.isEmpty()) {
      throw new UserException("the query %s gives no papers: nothing to write".formatted(query));
    }
  }

  private static Predicate<Node> graphsOf(Set<Node> papers) {
    return graph -> {
      String iri = graph.getURI();
      return papers.contains(graph)
          || iri.endsWith(EVIDENCE)
              && papers.contains(
                  NodeFactory.createURI(iri.substring(0, iri.length() - EVIDENCE.length())));
    };
  }

  private void construct(GraphStore store, GraphStore answer, Iris iris) {
    Node graph = NodeFactory.createURI(iris.base() + "graph/answer");
    store
        .dataset()
        .executeRead(
            () -> {
              try (QueryExec execution = QueryExec.dataset(store.dataset()).query(bound).build();
                  Update update = answer.beginUpdate()) {
                (bound.isConstructType()
                        ? execution.constructTriples()
                        : execution.describeTriples())
                    .forEachRemaining(triple -> update.quad(Quad.create(graph, triple)));
                update.commit();
              }
            });
  }
}
