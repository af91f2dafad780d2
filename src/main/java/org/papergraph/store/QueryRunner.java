package org.papergraph.store;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Function;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.papergraph.domain.UserException;

/** Runs SPARQL queries on a store or on an endpoint somewhere else, and writes the answers. */
public final class QueryRunner {
  /** Who answers, and how to stand in for it in a message. */
  private interface Source {
    void ask(Query query, Answer answer);
  }

  /** What to do with a query ready to be executed. */
  private interface Answer {
    void write(QueryExec execution);
  }

  private final Source source;
  private final Prefixes prefixes;

  private QueryRunner(Source source, Prefixes prefixes) {
    this.source = source;
    this.prefixes = prefixes;
  }

  /** Queries a dataset, each query in a read transaction of its own. */
  public static QueryRunner on(DatasetGraph dataset, Prefixes prefixes) {
    return new QueryRunner((query, answer) -> askHere(dataset, query, answer), prefixes);
  }

  /** Queries a SPARQL endpoint by its address. */
  public static QueryRunner at(String endpoint, Prefixes prefixes) {
    return new QueryRunner((query, answer) -> askThere(endpoint, query, answer), prefixes);
  }

  /**
   * Runs a query and writes its answer.
   *
   * @throws UserException if the query is wrong, takes too long, does not go with the format, or
   *     the endpoint does not answer
   */
  public void run(String sparql, ResultFormat format, OutputStream out) {
    run(parse(sparql), format, out);
  }

  /** The same for a query that is parsed already, such as that of a {@link SavedQuery}. */
  public void run(Query query, ResultFormat format, OutputStream out) {
    check(query, format);
    source.ask(query, execution -> write(query, execution, format, out));
  }

  static Query parse(String sparql) {
    try {
      return QueryFactory.create(sparql);
    } catch (QueryParseException e) {
      String where =
          e.getLine() > 0 ? " at line %d, column %d".formatted(e.getLine(), e.getColumn()) : "";
      throw new UserException("the query is wrong%s: %s".formatted(where, e.getMessage()), e);
    } catch (QueryException e) {
      throw new UserException("the query is wrong: " + e.getMessage(), e);
    }
  }

  private static void check(Query query, ResultFormat format) {
    boolean rows = query.isSelectType() || query.isAskType();
    if (!rows && !query.isConstructType() && !query.isDescribeType()) {
      throw new UserException("the query is none of SELECT, ASK, CONSTRUCT and DESCRIBE");
    }
    if (rows == format.graphLang().isPresent()) {
      throw new UserException(
          "the query gives %s, which %s cannot hold: use %s"
              .formatted(
                  rows ? "rows" : "a graph",
                  format.name().toLowerCase(Locale.ROOT),
                  rows ? "table, md, csv, tsv, json or xml" : "ttl, nt, jsonld or rdfxml"));
    }
  }

  private static void askHere(DatasetGraph dataset, Query query, Answer answer) {
    dataset.executeRead(
        () -> {
          try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            answer.write(execution);
          } catch (TextIndexParseException e) {
            throw new UserException("text:query cannot read its search: " + e.getMessage(), e);
          } catch (QueryCancelledException e) {
            throw new UserException("the query took too long: narrow it, or add a LIMIT", e);
          } catch (QueryException e) {
            throw new UserException("the query failed: " + e.getMessage(), e);
          }
        });
  }

  private static void askThere(String endpoint, Query query, Answer answer) {
    try (QueryExec execution = QueryExecHTTP.service(endpoint).query(query).build()) {
      answer.write(execution);
    } catch (QueryExceptionHTTP e) {
      throw refused(endpoint, e.getStatusCode(), e.getMessage(), e);
    } catch (HttpException e) {
      throw refused(endpoint, e.getStatusCode(), e.getMessage(), e);
    }
  }

  private static UserException refused(String endpoint, int status, String reason, Exception e) {
    // Without an answer, the message of the library is the whole request; the cause says why.
    String why = e.getCause() == null ? reason : e.getCause().getClass().getSimpleName();
    String message =
        status > 0
            ? "%s answered %d: %s".formatted(endpoint, status, reason)
            : "%s does not answer (%s): check the address, or start it with papergraph serve"
                .formatted(endpoint, why);
    return new UserException(message, e);
  }

  private void write(Query query, QueryExec execution, ResultFormat format, OutputStream out) {
    if (query.isSelectType()) {
      RowTable table = new RowTable(with(query));
      format
          .resultsLang()
          .ifPresentOrElse(
              lang -> ResultsWriter.create().lang(lang).write(out, execution.select()),
              () -> table.write(execution.select(), format, out));
    } else if (query.isAskType()) {
      boolean yes = execution.ask();
      format
          .resultsLang()
          .ifPresentOrElse(
              lang -> ResultsWriter.create().lang(lang).build().write(out, yes),
              () -> RowTable.writeAnswer(yes, out));
    } else {
      writeGraph(
          triples(query).apply(execution), format.graphLang().orElseThrow(), with(query), out);
    }
  }

  private static Function<QueryExec, Iterator<Triple>> triples(Query query) {
    return query.isConstructType() ? QueryExec::constructTriples : QueryExec::describeTriples;
  }

  /** What the query itself calls things comes first. */
  private Prefixes with(Query query) {
    return prefixes.with(query.getPrefixMapping().getNsPrefixMap());
  }

  private static void writeGraph(
      Iterator<Triple> triples, Lang lang, Prefixes prefixes, OutputStream out) {
    if (lang.equals(Lang.NTRIPLES)) {
      StreamRDF stream = StreamRDFWriter.getWriterStream(out, lang);
      stream.start();
      triples.forEachRemaining(stream::triple);
      stream.finish();
      return;
    }
    Graph graph = GraphFactory.createGraphMem();
    triples.forEachRemaining(graph::add);
    prefixes.toPrefixMap().forEach(graph.getPrefixMapping()::setNsPrefix);
    RDFWriter.source(graph).lang(lang).output(out);
  }
}
