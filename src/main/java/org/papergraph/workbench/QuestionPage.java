package org.papergraph.workbench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.papergraph.explore.Words;
import org.papergraph.store.SavedQuery;
import org.papergraph.store.SavedQuery.Kind;
import org.papergraph.store.SavedQuery.Parameter;

/**
 * A saved question, what was chosen, and the answer.
 *
 * @param link the address of just this page
 * @param editor where its query can be changed
 * @param text the query
 */
public record QuestionPage(
    String name,
    String question,
    List<Field> fields,
    String link,
    String editor,
    String text,
    AnswerView answer) {

  /** Where the questions stand. */
  public static final String QUESTIONS = "/questions/";

  /**
   * One thing to fill in.
   *
   * @param words what it is called
   * @param kind what it takes, in lower case
   * @param suggesting whether names are suggested
   * @param number whether it is a number
   */
  public record Field(
      String name,
      String words,
      String meaning,
      String value,
      String kind,
      boolean suggesting,
      boolean number) {

    static Field of(Parameter parameter, Map<String, String> values) {
      return new Field(
          parameter.name(),
          Words.of(parameter.name()),
          parameter.meaning(),
          values.getOrDefault(parameter.name(), parameter.standard()),
          parameter.kind().name().toLowerCase(Locale.ROOT),
          parameter.kind() != Kind.NUMBER && parameter.kind() != Kind.WORDS,
          parameter.kind() == Kind.NUMBER);
    }
  }

  static String path(SavedQuery question) {
    return QUESTIONS + question.name();
  }
}
