package org.papergraph.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.explore.Words;
import org.papergraph.store.SavedQuery;
import org.papergraph.store.SavedQuery.Topic;

/**
 * The saved questions by topic.
 *
 * @param words words that a question has to contain; empty for all questions
 * @param count how many there are, in words
 */
public record QuestionList(String words, String count, List<Group> groups) {
  /** The questions on one topic. */
  public record Group(String id, String title, List<Entry> questions) {}

  /**
   * One question.
   *
   * @param takes what can be chosen, in words; empty if nothing can
   * @param editor where its text is shown
   */
  public record Entry(String name, String question, String path, String takes, String editor) {}

  /** Those of these questions that contain all the words. */
  static QuestionList of(List<SavedQuery> questions, String words) {
    List<SavedQuery> chosen =
        questions.stream().filter(question -> contains(question, words)).toList();
    List<Group> groups = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      List<Entry> entries =
          chosen.stream()
              .filter(question -> question.topic().equals(Optional.of(topic)))
              .map(QuestionList::entry)
              .toList();
      if (!entries.isEmpty()) {
        groups.add(new Group(topic.name().toLowerCase(Locale.ROOT), title(topic), entries));
      }
    }
    return new QuestionList(words, Words.count(chosen.size(), "question"), groups);
  }

  private static boolean contains(SavedQuery question, String words) {
    String text = (question.name() + " " + question.question()).toLowerCase(Locale.ROOT);
    return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
  }

  private static Entry entry(SavedQuery question) {
    String takes =
        String.join(
            ", ",
            question.parameters().stream().map(parameter -> Words.of(parameter.name())).toList());
    return new Entry(
        question.name(),
        question.question(),
        QuestionPage.path(question),
        takes,
        EditorPage.ADDRESS.with("question", question.name()).text());
  }

  private static String title(Topic topic) {
    return switch (topic) {
      case OVERVIEW -> "The field at a glance";
      case ENTITY -> "About one model, dataset, technique or task";
      case PAPER -> "Papers";
      case RESULT -> "Benchmarks and results";
      case KIND -> "Models, datasets and techniques";
      case EVIDENCE -> "Evidence and doubt";
    };
  }
}
