package org.papergraph.workbench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Answers queries over a store that does not change, as far as a page can show the answer.
 *
 * <p>The last answers are kept, so that to sort a table or to go to its next page does not ask
 * again.
 */
final class Answerer {
  /** More rows help nobody on a page; the endpoint gives all of them. */
  static final int MOST_ROWS = 2_000;

  private static final int KEPT = 24;

  private final DatasetGraph dataset;
  private final Duration timeout;
  private final Map<String, Answer> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
          return size() > KEPT;
        }
      };

  Answerer(DatasetGraph dataset, Duration timeout) {
    this.dataset = dataset;
    this.timeout = timeout;
  }

  /** A query from its text. */
  static Query parse(String text) throws MistakeException {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      throw new MistakeException(Mistake.inSyntax(text, e));
    } catch (QueryException e) {
      throw new MistakeException(Mistake.wrong(e.getMessage()));
    }
  }

  Answer answer(Query query) throws MistakeException {
    String key = query.serialize();
    Answer known = kept(key);
    if (known != null) {
      return known;
    }
    Answer answer = ask(query);
    keep(key, answer);
    return answer;
  }

  private synchronized Answer kept(String key) {
    return kept.get(key);
  }

  private synchronized void keep(String key, Answer answer) {
    kept.put(key, answer);
  }

  private Answer ask(Query query) throws MistakeException {
    try {
      return dataset.calculateRead(
          () -> {
            try (QueryExec execution = execution(query)) {
              return read(query, execution);
            }
          });
    } catch (QueryCancelledException e) {
      throw new MistakeException(Mistake.tooSlow(timeout.toSeconds()));
    } catch (TextIndexParseException e) {
      throw new MistakeException(
          Mistake.wrong("text:query cannot read its search: " + e.getMessage()));
    } catch (QueryException e) {
      throw new MistakeException(Mistake.wrong("The query failed: " + e.getMessage()));
    }
  }

  private QueryExec execution(Query query) {
    return QueryExec.dataset(dataset)
        .query(query)
        .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
        // As at the endpoint: nobody sends requests to others from this machine.
        .set(ARQ.httpServiceAllowed, false)
        .build();
  }

  private static Answer read(Query query, QueryExec execution) {
    if (query.isSelectType()) {
      RowSet rows = execution.select();
      List<Binding> read = new ArrayList<>();
      while (read.size() < MOST_ROWS && rows.hasNext()) {
        read.add(rows.next().detach());
      }
      return new Answer.Rows(rows.getResultVars(), read, rows.hasNext());
    }
    if (query.isAskType()) {
      return new Answer.Verdict(execution.ask());
    }
    if (!query.isConstructType() && !query.isDescribeType()) {
      throw new QueryException("it is none of SELECT, ASK, CONSTRUCT and DESCRIBE");
    }
    Iterator<Triple> triples =
        query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
    List<Triple> read = new ArrayList<>();
    while (read.size() < MOST_ROWS && triples.hasNext()) {
      read.add(triples.next());
    }
    return new Answer.Statements(read.stream().distinct().toList(), triples.hasNext());
  }
}
