package org.papergraph.workbench;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.papergraph.domain.UserException;
import org.papergraph.explore.Explorer;
import org.papergraph.explore.Search;
import org.papergraph.explore.Timeline;
import org.papergraph.store.SavedQuery;
import org.papergraph.store.SavedQuery.Kind;
import org.papergraph.store.SavedQuery.Parameter;
import org.papergraph.workbench.AnswerTable.Order;

/** Asks a store the saved questions and queries of anybody, and shows the answers. */
public final class Workbench {
  /** Parameters of a page that are none of the question's. */
  private static final List<String> OF_THE_PAGE = List.of("sort", "page");

  private static final List<Var> STATEMENT =
      List.of(Var.alloc("subject"), Var.alloc("relation"), Var.alloc("object"));

  private final DatasetGraph dataset;
  private final Explorer explorer;
  private final Answerer answerer;
  private final Map<String, SavedQuery> questions = new LinkedHashMap<>();

  /**
   * A workbench over a store that does not change.
   *
   * @param explorer how its resources are called
   * @param timeout how long an answer may take
   */
  public Workbench(DatasetGraph dataset, Explorer explorer, Duration timeout) {
    this.dataset = dataset;
    this.explorer = explorer;
    answerer = new Answerer(dataset, timeout);
    SavedQuery.all().forEach(question -> questions.put(question.name(), question));
  }

  /** The saved questions that contain some words; all of them if there are no words. */
  public QuestionList questions(String words) {
    return QuestionList.of(List.copyOf(questions.values()), words);
  }

  /**
   * A saved question with its answer.
   *
   * @param sent the parameters of the request: those of the question, {@code sort} and {@code page}
   * @return empty if there is no question of this name
   */
  public Optional<QuestionPage> question(String name, Map<String, String> sent, int page) {
    return Optional.ofNullable(questions.get(name)).map(found -> question(found, sent, page));
  }

  private QuestionPage question(SavedQuery question, Map<String, String> sent, int page) {
    Map<String, String> values = new LinkedHashMap<>(sent);
    values.keySet().removeAll(OF_THE_PAGE);
    values.values().removeIf(String::isBlank);
    Address self = Address.of(QuestionPage.path(question)).with(values);
    String text = question.text();
    AnswerView view;
    try {
      Query query = bind(question, values);
      text = text(question, query);
      Order order = new Order(self, sort(sent), page);
      view = view(NameHint.add(query, things(question, values)), text, question.name(), order);
    } catch (MistakeException e) {
      view = AnswerView.of(e.mistake());
    }
    return new QuestionPage(
        question.name(),
        question.question(),
        question.parameters().stream().map(each -> QuestionPage.Field.of(each, values)).toList(),
        self.text(),
        EditorPage.ADDRESS.with("question", question.name()).with(values).text(),
        text,
        view);
  }

  /**
   * The editor.
   *
   * @param sent {@code query}: what to ask; or {@code question} and its parameters: what to show
   */
  public EditorPage editor(Map<String, String> sent, int page) {
    String query = sent.getOrDefault("query", "");
    List<QuestionList.Group> examples = questions("").groups();
    if (query.isBlank()) {
      return new EditorPage(text(sent), "", examples, AnswerView.NONE);
    }
    Address self = EditorPage.ADDRESS.with("query", query);
    AnswerView view;
    try {
      Order order = new Order(self, sort(sent), page);
      view = view(Answerer.parse(query), query, "answer", order);
    } catch (MistakeException e) {
      view = AnswerView.of(e.mistake());
    }
    return new EditorPage(query, self.text(), examples, view);
  }

  /** What the editor can complete. */
  public EditorTerms terms() {
    return dataset.calculateRead(() -> EditorTerms.of(dataset, explorer.addresses()));
  }

  /** The text of a question that is to be shown in the editor. */
  private String text(Map<String, String> sent) {
    SavedQuery question = questions.get(sent.getOrDefault("question", ""));
    if (question == null) {
      return EditorPage.FIRST;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : question.parameters()) {
      values.put(parameter.name(), sent.getOrDefault(parameter.name(), parameter.standard()));
    }
    return text(question, question.bind(values));
  }

  /** As it was written; with its values, where there are some, as the library writes it. */
  private static String text(SavedQuery question, Query bound) {
    return question.parameters().isEmpty()
        ? question.text()
        : "# " + question.question() + "\n" + bound.serialize();
  }

  /** What the names are that the question looks for. */
  private Map<Node, Collection<Node>> things(SavedQuery question, Map<String, String> values) {
    Search search = new Search(explorer);
    Map<Node, Collection<Node>> things = new HashMap<>();
    for (Parameter parameter : question.parameters()) {
      if (parameter.kind() == Kind.ENTITY || parameter.kind() == Kind.THING) {
        Node value = SavedQuery.node(values.getOrDefault(parameter.name(), parameter.standard()));
        things.put(
            value, value.isURI() ? List.of(value) : search.called(value.getLiteralLexicalForm()));
      }
    }
    return things;
  }

  private static String sort(Map<String, String> sent) {
    return sent.getOrDefault("sort", "");
  }

  private static Query bind(SavedQuery question, Map<String, String> values)
      throws MistakeException {
    for (Parameter parameter : question.parameters()) {
      String value = values.getOrDefault(parameter.name(), parameter.standard());
      if (parameter.kind() == Kind.NUMBER && !value.matches("-?\\d+(\\.\\d+)?")) {
        throw new MistakeException(
            Mistake.wrong("%s is a number, not “%s”.".formatted(parameter.name(), value)));
      }
    }
    try {
      return question.bind(values);
    } catch (UserException e) {
      throw new MistakeException(Mistake.wrong(e.getMessage()));
    }
  }

  private AnswerView view(Query query, String text, String name, Order order)
      throws MistakeException {
    Answer answer = answerer.answer(query);
    Exports exports = Exports.of(query, text, name);
    if (answer instanceof Answer.Verdict verdict) {
      return new AnswerView(
          Optional.empty(),
          verdict.yes() ? "Yes" : "No",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          exports);
    }
    if (answer instanceof Answer.Statements statements) {
      Answer.Rows rows = rows(statements);
      return reading(
          cells ->
              new AnswerView(
                  Optional.empty(),
                  "",
                  Optional.empty(),
                  Optional.of(GraphPicture.of(statements.triples(), cells)),
                  Optional.of(AnswerTable.of(rows, order, cells)),
                  exports));
    }
    Answer.Rows rows = (Answer.Rows) answer;
    return reading(
        cells ->
            new AnswerView(
                Optional.empty(),
                "",
                plot(rows),
                Optional.empty(),
                Optional.of(AnswerTable.of(rows, order, cells)),
                exports));
  }

  private AnswerView reading(Function<CellReader, AnswerView> view) {
    return dataset.calculateRead(() -> view.apply(new CellReader(dataset, explorer)));
  }

  private static Answer.Rows rows(Answer.Statements statements) {
    List<Binding> rows =
        statements.triples().stream()
            .map(
                triple ->
                    BindingFactory.binding(
                        STATEMENT.get(0), triple.getSubject(),
                        STATEMENT.get(1), triple.getPredicate(),
                        STATEMENT.get(2), triple.getObject()))
            .toList();
    return new Answer.Rows(STATEMENT, rows, statements.cut());
  }

  /** A plot, if the answer says how many papers there are from each year. */
  private static Optional<Timeline> plot(Answer.Rows answer) {
    Var year = Var.alloc("year");
    Var papers = Var.alloc("papers");
    if (!answer.variables().equals(List.of(year, papers))) {
      return Optional.empty();
    }
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Binding row : answer.rows()) {
      AnswerTable.wholeNumber(row.get(year))
          .ifPresent(
              when ->
                  AnswerTable.wholeNumber(row.get(papers))
                      .ifPresent(count -> counts.put(when, count)));
    }
    return counts.isEmpty() ? Optional.empty() : Optional.of(Timeline.of("papers", counts));
  }
}
