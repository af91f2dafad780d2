package org.papergraph.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/**
 * A SELECT query of a page: a file of this package's resources, parsed once.
 *
 * <pre>{@code
 * PageQuery.named("paper-mentions").ask(dataset, Map.of("paper", paper))
 * }</pre>
 *
 * Values take the place of variables in the syntax tree, never in the text. To be asked within a
 * read transaction.
 */
final class PageQuery {
  private static final Map<String, PageQuery> KNOWN = new ConcurrentHashMap<>();

  /** A page that cannot be had in this time helps nobody. */
  private static final long PATIENCE_SECONDS = 10;

  private final Query query;

  private PageQuery(Query query) {
    this.query = query;
  }

  /** The query of the file {@code <name>.rq}. */
  static PageQuery named(String name) {
    return KNOWN.computeIfAbsent(name, PageQuery::load);
  }

  private static PageQuery load(String name) {
    try (InputStream file = PageQuery.class.getResourceAsStream(name + ".rq")) {
      if (file == null) {
        throw new IllegalStateException("no page query is called " + name);
      }
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return new PageQuery(QueryFactory.create(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All rows, with these values for its variables. */
  List<Row> ask(DatasetGraph dataset, Map<String, Node> values) {
    return ask(query, dataset, values);
  }

  /** Some of the rows: {@code limit} of them at most, without the first {@code offset}. */
  List<Row> ask(DatasetGraph dataset, Map<String, Node> values, int offset, int limit) {
    Query part = query.cloneQuery();
    part.setOffset(offset);
    part.setLimit(limit);
    return ask(part, dataset, values);
  }

  /** The same, row by row, for answers too long to hold; without a limit of time. */
  void stream(DatasetGraph dataset, Consumer<Row> reader) {
    try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
      execution.select().forEachRemaining(binding -> reader.accept(Row.of(binding)));
    }
  }

  private static List<Row> ask(Query query, DatasetGraph dataset, Map<String, Node> values) {
    QueryExecBuilder builder =
        QueryExec.dataset(dataset).query(query).timeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    values.forEach((name, value) -> builder.substitution(Var.alloc(name), value));
    List<Row> rows = new ArrayList<>();
    try (QueryExec execution = builder.build()) {
      execution.select().forEachRemaining(binding -> rows.add(Row.of(binding)));
    }
    return rows;
  }
}
