package org.papergraph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.papergraph.domain.Entity;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.PaperGraph;
import org.papergraph.evaluate.GoldPaper.GoldEntity;

/**
 * Scores the entities of papers against a gold file: an entity is right if one of its names is one
 * of a gold entity; optional ones count neither for nor against.
 */
public final class EntityScore {
  /** Entities found. */
  public static final String ENTITIES = "entities";

  /** Types of the entities that were found and are not optional. */
  public static final String TYPES = "types";

  private final List<Tally> entities = new ArrayList<>();
  private final List<Tally> types = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();

  private EntityScore() {}

  /**
   * The scores, and as lines what is missing and what is wrong.
   *
   * @param table rows {@link #ENTITIES} and {@link #TYPES}
   * @param errors one line each
   * @param absent gold papers of which there is no graph
   */
  public record Scores(ScoreTable table, List<String> errors, int absent) {}

  /** Scores the graphs of papers, found by title, against gold papers. */
  public static Scores of(List<GoldPaper> gold, List<PaperGraph> graphs, String title) {
    Map<String, List<Entity>> found = new HashMap<>();
    for (PaperGraph graph : graphs) {
      List<Entity> distinct =
          graph.document().mentions().stream().map(LinkedMention::entity).distinct().toList();
      found.put(NameForm.of(graph.document().paper().title()), distinct);
    }
    EntityScore score = new EntityScore();
    gold.forEach(paper -> score.add(paper, found.getOrDefault(paper.title(), List.of())));
    int absent = (int) gold.stream().filter(p -> !found.containsKey(p.title())).count();
    List<ScoreTable.Row> rows =
        List.of(ScoreTable.Row.of(ENTITIES, score.entities), ScoreTable.Row.of(TYPES, score.types));
    return new Scores(new ScoreTable(title, rows), score.errors, absent);
  }

  private void add(GoldPaper paper, List<Entity> found) {
    Set<GoldEntity> met = new HashSet<>();
    int wrong = 0;
    int typed = 0;
    int mistyped = 0;
    for (Entity entity : found) {
      Optional<GoldEntity> match = match(entity, paper);
      if (match.isEmpty()) {
        wrong++;
        errors.add("+ %s: %s".formatted(paper.title(), entity.label()));
      } else if (!match.get().optional()) {
        met.add(match.get());
        boolean right = fits(entity.type(), match.get().types());
        typed += right ? 1 : 0;
        mistyped += right ? 0 : 1;
        if (!right) {
          errors.add(
              "~ %s: %s is no %s".formatted(paper.title(), entity.label(), entity.type().term()));
        }
      }
    }
    List<GoldEntity> wanted = paper.entities().stream().filter(e -> !e.optional()).toList();
    List<GoldEntity> missed = wanted.stream().filter(e -> !met.contains(e)).toList();
    missed.forEach(e -> errors.add("- %s: %s".formatted(paper.title(), e.name())));
    entities.add(new Tally(wanted.size() - missed.size(), wrong, missed.size()));
    types.add(new Tally(typed, mistyped, mistyped));
  }

  /** A gold entity that shares a name; one that is not optional before one that is. */
  private static Optional<GoldEntity> match(Entity entity, GoldPaper paper) {
    Set<String> names = new TreeSet<>();
    Stream.concat(Stream.of(entity.label()), entity.otherLabels().stream())
        .map(NameForm::of)
        .forEach(names::add);
    return paper.entities().stream()
        .filter(e -> e.names().stream().anyMatch(names::contains))
        .min(Comparator.comparing(GoldEntity::optional).thenComparing(GoldEntity::name));
  }

  /** A benchmark is a dataset too, as in the ontology. */
  private static boolean fits(EntityType type, Set<EntityType> right) {
    return right.contains(type)
        || type == EntityType.BENCHMARK && right.contains(EntityType.DATASET);
  }
}
