package org.papergraph.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Mention;
import org.papergraph.train.AnnotatedCorpus;
import org.papergraph.train.AnnotatedText;
import org.papergraph.train.AnnotatedText.Annotation;

/**
 * Scores mentions against an annotated corpus. A label that stands for several of our types is
 * matched by each of them; mentions of types that the corpus does not mark are left aside.
 */
public final class MentionScore {
  /** Same span, and a type that the label stands for. */
  public static final String EXACT = "exact span and type";

  /** Same span. */
  public static final String SPAN = "exact span";

  /** A shared character, and a type that the label stands for. */
  public static final String OVERLAP = "overlap and type";

  private static final BiPredicate<Mention, Annotation> SAME_SPAN =
      (m, a) -> m.span().equals(a.span());
  private static final BiPredicate<Mention, Annotation> SAME_TYPE =
      (m, a) -> a.meaning().types().contains(m.type());
  private static final BiPredicate<Mention, Annotation> TOUCH =
      (m, a) -> m.span().overlaps(a.span());

  private MentionScore() {}

  /**
   * The scores of a recogniser.
   *
   * @param corpus what people marked
   * @param recognizer the mentions of a text, none overlapping
   * @param title heads the table
   */
  public static ScoreTable of(
      AnnotatedCorpus corpus, Function<AnnotatedText, List<Mention>> recognizer, String title) {
    Map<String, List<Tally>> rows = new LinkedHashMap<>();
    for (String row : List.of(EXACT, SPAN, OVERLAP)) {
      rows.put(row, new ArrayList<>());
    }
    Set<Set<EntityType>> groups =
        corpus.texts().stream()
            .flatMap(t -> t.annotations().stream())
            .filter(a -> a.meaning().sure() && !a.meaning().types().isEmpty())
            .map(a -> a.meaning().types())
            .collect(
                Collectors.toCollection(
                    () -> new TreeSet<>(java.util.Comparator.comparing(MentionScore::name))));
    groups.forEach(group -> rows.put("  " + name(group), new ArrayList<>()));
    for (AnnotatedText text : corpus.texts()) {
      List<Annotation> gold =
          text.annotations().stream()
              .filter(a -> a.meaning().sure() && !a.meaning().types().isEmpty())
              .toList();
      List<Mention> found =
          recognizer.apply(text).stream()
              .filter(m -> m.sentence().field() == text.field())
              .filter(m -> corpus.types().contains(m.type()))
              .toList();
      rows.get(EXACT).add(tally(found, gold, SAME_SPAN.and(SAME_TYPE)));
      rows.get(SPAN).add(tally(found, gold, SAME_SPAN));
      rows.get(OVERLAP).add(tally(found, gold, TOUCH.and(SAME_TYPE)));
      for (Set<EntityType> group : groups) {
        rows.get("  " + name(group)).add(ofGroup(group, found, gold));
      }
    }
    List<ScoreTable.Row> table = new ArrayList<>();
    rows.forEach((name, texts) -> table.add(ScoreTable.Row.of(name, texts)));
    return new ScoreTable(title, table);
  }

  private static Tally ofGroup(Set<EntityType> group, List<Mention> found, List<Annotation> gold) {
    return tally(
        found.stream().filter(m -> group.contains(m.type())).toList(),
        gold.stream().filter(a -> a.meaning().types().equals(group)).toList(),
        SAME_SPAN);
  }

  private static String name(Set<EntityType> types) {
    return types.stream().sorted().map(EntityType::term).collect(Collectors.joining("/"));
  }

  private static Tally tally(
      List<Mention> found, List<Annotation> gold, BiPredicate<Mention, Annotation> match) {
    int right =
        (int) found.stream().filter(m -> gold.stream().anyMatch(a -> match.test(m, a))).count();
    int met =
        (int) gold.stream().filter(a -> found.stream().anyMatch(m -> match.test(m, a))).count();
    // With overlaps one mention can meet two marks: recall counts marks, precision mentions.
    return new Tally(Math.min(right, met), found.size() - right, gold.size() - met);
  }
}
