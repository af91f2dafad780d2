package org.papergraph.server;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.explore.Explorer;
import org.papergraph.workbench.AnswerView;
import org.papergraph.workbench.EditorPage;
import org.papergraph.workbench.Mistake;
import org.papergraph.workbench.QuestionList;
import org.papergraph.workbench.QuestionPage;
import org.papergraph.workbench.Workbench;

/** The pages on which one asks: saved questions, and the editor for queries of one's own. */
final class WorkbenchPages {
  private final Workbench workbench;
  private final Templates templates;

  WorkbenchPages(DatasetGraph dataset, Explorer explorer, Duration timeout, Templates templates) {
    this.workbench = new Workbench(dataset, explorer, timeout);
    this.templates = templates;
  }

  /** Says where they answer. */
  void addTo(Map<String, Page> whole, Map<String, Page> below) {
    whole.put("/questions", this::questions);
    whole.put("/query", this::editor);
    whole.put("/query/terms", request -> Reply.json(workbench.terms()));
    below.put(QuestionPage.QUESTIONS, this::question);
  }

  private Reply questions(PageRequest request) {
    QuestionList list = workbench.questions(request.parameter("words"));
    return show("questions", list, "Questions", AnswerView.NONE);
  }

  private Reply question(PageRequest request) {
    String name = request.path().substring(QuestionPage.QUESTIONS.length());
    return workbench
        .question(name, sent(request), request.page())
        .map(page -> show("question", page, page.question(), page.answer()))
        .orElseThrow(
            () ->
                new NotFound(
                    "No question is called “%s”. All stand at /questions.".formatted(name)));
  }

  private Reply editor(PageRequest request) {
    EditorPage page = workbench.editor(sent(request), request.page());
    return show("editor", page, "Query", page.answer());
  }

  /** The first value of each parameter. */
  private static Map<String, String> sent(PageRequest request) {
    Map<String, String> sent = new LinkedHashMap<>();
    request
        .request()
        .getParameterNames()
        .asIterator()
        .forEachRemaining(name -> sent.put(name, request.parameter(name)));
    return sent;
  }

  private Reply show(String template, Object model, String title, AnswerView answer) {
    Reply page = Reply.html(templates.fill(template, model, Frame.titled(title)));
    return answer.mistake().map(mistake -> page.withStatus(status(mistake))).orElse(page);
  }

  private static int status(Mistake mistake) {
    return mistake.reason() == Mistake.Reason.TOO_SLOW
        ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
        : HttpServletResponse.SC_BAD_REQUEST;
  }
}
