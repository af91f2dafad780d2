package org.papergraph.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Entity;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.PaperGraph;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.train.AnnotatedCorpus;
import org.papergraph.train.AnnotatedText;
import org.papergraph.train.AnnotatedText.Annotation;
import org.papergraph.train.AnnotatedText.Link;

/**
 * Scores relations against a corpus that marks them between its entities, as SciER does (Zhang et
 * al. 2024). Its relations are read as ours where they mean the same; the others are left aside. An
 * end is right if a mention of our entity touches the marked stretch.
 */
final class RelationScore {
  /** What a relation of a corpus says in our words; swapped where its direction is the other. */
  private record Reading(Predicate predicate, boolean swapped) {}

  /** By relation and the label of its tail. */
  private static final Map<String, Reading> READINGS =
      Map.of(
          "Used-For Task", new Reading(Predicate.APPLIED_TO, false),
          "Evaluated-With Dataset", new Reading(Predicate.EVALUATED_ON, false),
          "Trained-With Dataset", new Reading(Predicate.TRAINED_ON, false),
          "Part-Of Method", new Reading(Predicate.EMPLOYS, true));

  private RelationScore() {}

  /** A statement of the corpus in our words. */
  private record Wanted(Annotation subject, Predicate predicate, Annotation object) {}

  /**
   * One row for each of our predicates that the corpus marks, and one for all.
   *
   * @param graph reads one text
   * @return empty if the corpus marks no relation that we read
   */
  static Optional<ScoreTable> of(
      AnnotatedCorpus corpus, Function<AnnotatedText, PaperGraph> graph, String title) {
    Map<Predicate, List<Tally>> rows = new LinkedHashMap<>();
    Set<Predicate> marked = EnumSet.noneOf(Predicate.class);
    corpus.texts().forEach(text -> wanted(text).forEach(w -> marked.add(w.predicate())));
    if (marked.isEmpty()) {
      return Optional.empty();
    }
    List<Tally> all = new ArrayList<>();
    for (AnnotatedText text : corpus.texts()) {
      PaperGraph found = graph.apply(text);
      Tally sum = Tally.NONE;
      for (Predicate predicate : marked) {
        Tally tally = tally(predicate, wanted(text), found);
        rows.computeIfAbsent(predicate, p -> new ArrayList<>()).add(tally);
        sum = sum.plus(tally);
      }
      all.add(sum);
    }
    List<ScoreTable.Row> table = new ArrayList<>();
    table.add(ScoreTable.Row.of("relations", all));
    rows.forEach((p, tallies) -> table.add(ScoreTable.Row.of("  " + p.term(), tallies)));
    return Optional.of(new ScoreTable(title, table));
  }

  private static List<Wanted> wanted(AnnotatedText text) {
    List<Wanted> wanted = new ArrayList<>();
    for (Link link : text.links()) {
      Reading reading = READINGS.get(link.label() + " " + link.tailLabel());
      if (reading != null) {
        Annotation head = text.annotations().get(link.head());
        Annotation tail = text.annotations().get(link.tail());
        wanted.add(
            reading.swapped()
                ? new Wanted(tail, reading.predicate(), head)
                : new Wanted(head, reading.predicate(), tail));
      }
    }
    return wanted;
  }

  private static Tally tally(Predicate predicate, List<Wanted> wanted, PaperGraph graph) {
    List<Wanted> ofIt = wanted.stream().filter(w -> w.predicate() == predicate).toList();
    List<Assertion> found =
        graph.assertions().stream()
            .filter(a -> a.predicate() == predicate)
            .filter(a -> a.evidence().polarity() == Polarity.ASSERTED)
            .toList();
    int right = 0;
    for (Assertion assertion : found) {
      right += ofIt.stream().anyMatch(w -> says(assertion, w, graph)) ? 1 : 0;
    }
    int met = 0;
    for (Wanted statement : ofIt) {
      met += found.stream().anyMatch(a -> says(a, statement, graph)) ? 1 : 0;
    }
    return new Tally(Math.min(right, met), found.size() - right, ofIt.size() - met);
  }

  private static boolean says(Assertion assertion, Wanted wanted, PaperGraph graph) {
    return touches(assertion.subject(), wanted.subject(), graph)
        && touches(assertion.object(), wanted.object(), graph);
  }

  private static boolean touches(Object end, Annotation annotation, PaperGraph graph) {
    return end instanceof Entity entity
        && graph.document().mentions().stream()
            .filter(m -> m.entity().key().equals(entity.key()))
            .map(LinkedMention::span)
            .anyMatch(span -> span.overlaps(annotation.span()));
  }
}
