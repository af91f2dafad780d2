package org.papergraph.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Entity;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Link;
import org.papergraph.domain.PaperGraph;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Quantity;
import org.papergraph.domain.Result;
import org.papergraph.domain.Thing;
import org.papergraph.evaluate.Reliability.Judgement;
import org.papergraph.gold.GoldPaper;
import org.papergraph.gold.GoldPaper.GoldEntity;
import org.papergraph.gold.GoldPaper.GoldResult;
import org.papergraph.gold.GoldPaper.GoldStatement;
import org.papergraph.gold.GoldReader;
import org.papergraph.gold.Matching;
import org.papergraph.gold.NameForm;

/**
 * Scores the graphs of papers against a gold file: entities and their types, roles, relations,
 * results, attributes and links. What people call optional counts neither for nor against. The
 * counts are those of the scorer over HTTP, {@code score.py}.
 */
public final class GraphScore {
  /** Entities found. */
  public static final String ENTITIES = "entities";

  /** Types of the entities that were found and are not optional. */
  public static final String TYPES = "types";

  /** Reported numbers with the benchmark and the metric that people name. */
  public static final String RESULTS = "results";

  /** Reported numbers, whatever they are of. */
  public static final String VALUES = "result values";

  /** Links. */
  public static final String LINKS = "links";

  private final Map<String, List<Tally>> rows = new LinkedHashMap<>();
  private final List<String> errors = new ArrayList<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private final Function<Entity, Collection<String>> namesOf;

  private GraphScore(Function<Entity, Collection<String>> namesOf) {
    this.namesOf = namesOf;
  }

  /**
   * The scores, and as lines what is missing and what is wrong.
   *
   * @param table rows {@link #ENTITIES}, {@link #TYPES}, one for each group of predicates and one
   *     for each predicate, {@link #RESULTS}, {@link #VALUES} and {@link #LINKS}
   * @param errors one line each: {@code +} wrong, {@code -} missing, {@code ~} of another type
   * @param reliability how sure the roles, relations and attributes were, and how many were right
   * @param absent gold papers of which there is no graph
   */
  public record Scores(
      ScoreTable table, List<String> errors, Reliability reliability, int absent) {}

  /**
   * Scores the graphs of papers, found by title, against gold papers.
   *
   * @param namesOf every name of an entity, beyond those that its paper uses
   */
  public static Scores of(
      List<GoldPaper> gold,
      List<PaperGraph> graphs,
      Function<Entity, Collection<String>> namesOf,
      String title) {
    Map<String, PaperGraph> byTitle = new HashMap<>();
    graphs.forEach(graph -> byTitle.put(NameForm.of(graph.paper().title()), graph));
    GraphScore score = new GraphScore(namesOf);
    int absent = 0;
    for (GoldPaper paper : gold) {
      PaperGraph graph = byTitle.get(paper.title());
      if (graph == null) {
        absent++;
      } else {
        score.add(paper, graph);
      }
    }
    List<ScoreTable.Row> table =
        score.rows.entrySet().stream()
            .map(e -> ScoreTable.Row.of(e.getKey(), e.getValue()))
            .filter(row -> !row.tally().equals(Tally.NONE))
            .toList();
    return new Scores(
        new ScoreTable(title, table), score.errors, Reliability.of(score.judgements), absent);
  }

  private void add(GoldPaper gold, PaperGraph graph) {
    Matching matching = new Matching(gold, graph, namesOf);
    addEntities(gold, matching);
    addStatements(gold, graph, matching);
    addResults(gold, graph, matching);
    Set<String> links = new TreeSet<>();
    for (Assertion assertion : graph.assertions()) {
      if (assertion.object() instanceof Link link) {
        links.add(GoldReader.link(link.address()));
      }
    }
    Map<String, Boolean> wanted = new LinkedHashMap<>();
    new TreeSet<>(gold.links()).forEach(link -> wanted.put(link, false));
    tally(LINKS, gold, compare(LINKS, gold, wanted, links, link -> true));
  }

  private void tally(String row, GoldPaper paper, Tally tally) {
    rows.computeIfAbsent(row, r -> new ArrayList<>()).add(tally);
  }

  private void addEntities(GoldPaper paper, Matching matching) {
    Set<GoldEntity> met = new HashSet<>();
    int wrong = 0;
    int typed = 0;
    int mistyped = 0;
    for (Entity entity : matching.mentioned()) {
      Optional<GoldEntity> match = matching.of(entity);
      if (match.isEmpty()) {
        wrong++;
        say("+", ENTITIES, paper, entity.label());
      } else if (!match.get().optional()) {
        met.add(match.get());
        boolean right = fits(entity.type(), match.get().types());
        typed += right ? 1 : 0;
        mistyped += right ? 0 : 1;
        if (!right) {
          say("~", TYPES, paper, entity.label() + " is no " + entity.type().term());
        }
      }
    }
    List<GoldEntity> wanted = paper.entities().stream().filter(e -> !e.optional()).toList();
    List<GoldEntity> missed = wanted.stream().filter(e -> !met.contains(e)).toList();
    missed.forEach(e -> say("-", ENTITIES, paper, e.name()));
    tally(ENTITIES, paper, new Tally(wanted.size() - missed.size(), wrong, missed.size()));
    tally(TYPES, paper, new Tally(typed, mistyped, mistyped));
  }

  /** A benchmark is a dataset too, as in the ontology. */
  private static boolean fits(EntityType type, Set<EntityType> right) {
    return right.contains(type)
        || type == EntityType.BENCHMARK && right.contains(EntityType.DATASET);
  }

  private void say(String mark, String kind, GoldPaper paper, String what) {
    errors.add("%s %s: %s (%s)".formatted(mark, kind, what, paper.title()));
  }

  /** Subject, predicate and object in words, by which statements are compared. */
  private record Statement(String subject, Predicate predicate, String object) {
    @Override
    public String toString() {
      return (subject + " " + predicate.term() + " " + object).trim();
    }
  }

  private void addStatements(GoldPaper gold, PaperGraph graph, Matching matching) {
    Map<Statement, Boolean> wanted = new LinkedHashMap<>();
    for (GoldStatement s : gold.statements()) {
      boolean optional =
          s.optional() || gold.isOptional(s.subject()) || gold.isOptional(s.object());
      wanted.merge(
          new Statement(s.subject(), s.predicate(), s.object()), optional, (a, b) -> a && b);
    }
    Set<Statement> found = new LinkedHashSet<>();
    for (Assertion a : graph.assertions()) {
      if (a.evidence().polarity() == Polarity.ASSERTED && !(a.subject() instanceof Result)) {
        Optional<Statement> statement = statement(a, matching);
        statement.filter(found::add).ifPresent(s -> judge(s, a, gold, wanted));
      }
    }
    for (Predicate.Group group :
        List.of(Predicate.Group.ROLE, Predicate.Group.RELATION, Predicate.Group.ATTRIBUTE)) {
      Tally all = Tally.NONE;
      Map<Predicate, Tally> each = new LinkedHashMap<>();
      for (Predicate predicate : EnumSet.allOf(Predicate.class)) {
        if (predicate.group() == group) {
          Tally tally = compare(predicate, gold, wanted, found);
          each.put(predicate, tally);
          all = all.plus(tally);
        }
      }
      tally(nameOf(group), gold, all);
      each.forEach((predicate, tally) -> tally("  " + predicate.term(), gold, tally));
    }
  }

  /** What people list is right, optional or not; what they do not list of an optional is open. */
  private void judge(
      Statement statement, Assertion assertion, GoldPaper gold, Map<Statement, Boolean> wanted) {
    boolean right = wanted.containsKey(statement);
    if (right || !gold.isOptional(statement.subject()) && !gold.isOptional(statement.object())) {
      judgements.add(new Judgement(assertion.evidence().confidence(), right));
    }
  }

  private static String nameOf(Predicate.Group group) {
    return switch (group) {
      case ROLE -> "facts";
      case RELATION -> "relations";
      default -> "attributes";
    };
  }

  private static Optional<Statement> statement(Assertion a, Matching matching) {
    return a.object() instanceof Entity || a.object() instanceof Quantity
        ? Optional.of(
            new Statement(matching.name(a.subject()), a.predicate(), matching.name(a.object())))
        : Optional.empty();
  }

  private Tally compare(
      Predicate predicate, GoldPaper gold, Map<Statement, Boolean> wanted, Set<Statement> found) {
    Map<Statement, Boolean> wantedOfIt = new LinkedHashMap<>();
    wanted.forEach(
        (s, optional) -> {
          if (s.predicate() == predicate) {
            wantedOfIt.put(s, optional);
          }
        });
    Set<Statement> foundOfIt = new LinkedHashSet<>(found);
    foundOfIt.removeIf(s -> s.predicate() != predicate);
    return compare(
        nameOf(predicate.group()),
        gold,
        wantedOfIt,
        foundOfIt,
        s -> !gold.isOptional(s.subject()) && !gold.isOptional(s.object()));
  }

  /** Counts; what is found and not wanted is wrong only if it counts. */
  private <T> Tally compare(
      String kind,
      GoldPaper gold,
      Map<T, Boolean> wanted,
      Set<T> found,
      java.util.function.Predicate<T> counts) {
    int right = 0;
    int missed = 0;
    for (Map.Entry<T, Boolean> entry : wanted.entrySet()) {
      if (!entry.getValue()) {
        boolean met = found.contains(entry.getKey());
        right += met ? 1 : 0;
        missed += met ? 0 : 1;
        if (!met) {
          say("-", kind, gold, entry.getKey().toString());
        }
      }
    }
    int wrong = 0;
    for (T statement : found) {
      if (!wanted.containsKey(statement) && counts.test(statement)) {
        wrong++;
        say("+", kind, gold, statement.toString());
      }
    }
    return new Tally(right, wrong, missed);
  }

  /** A reported number and the names of what it is reached on and measured in. */
  private record FoundResult(BigDecimal value, Set<String> benchmarks, Set<String> metrics) {
    boolean fits(GoldResult gold, GoldPaper paper, boolean full) {
      return gold.hasValue(value)
          && (!full
              || named(gold.benchmark(), benchmarks, paper)
                  && named(gold.metric(), metrics, paper));
    }

    private static boolean named(Optional<String> wanted, Set<String> found, GoldPaper paper) {
      return wanted.isEmpty() || paper.isOptional(wanted.get()) || found.contains(wanted.get());
    }
  }

  private void addResults(GoldPaper gold, PaperGraph graph, Matching matching) {
    Map<Result, FoundResult> found = new LinkedHashMap<>();
    for (Assertion a : graph.assertions()) {
      if (a.predicate() == Predicate.REPORTS_RESULT && a.object() instanceof Result result) {
        found.put(
            result,
            new FoundResult(
                result.value(),
                ends(graph, result, Predicate.ON_BENCHMARK, matching),
                ends(graph, result, Predicate.ON_METRIC, matching)));
      }
    }
    tally(RESULTS, gold, results(RESULTS, gold, found.values(), true));
    tally(VALUES, gold, results(VALUES, gold, found.values(), false));
  }

  private static Set<String> ends(
      PaperGraph graph, Thing result, Predicate predicate, Matching matching) {
    Set<String> names = new TreeSet<>();
    for (Assertion a : graph.assertions()) {
      if (a.subject().equals(result)
          && a.predicate() == predicate
          && a.object() instanceof Entity e) {
        names.add(matching.name(e));
      }
    }
    return names;
  }

  private Tally results(String kind, GoldPaper gold, Collection<FoundResult> found, boolean full) {
    List<FoundResult> left = new ArrayList<>(found);
    int right = 0;
    int missed = 0;
    for (GoldResult wanted : gold.results()) {
      Optional<FoundResult> hit = left.stream().filter(r -> r.fits(wanted, gold, full)).findFirst();
      hit.ifPresent(left::remove);
      if (!wanted.optional()) {
        right += hit.isPresent() ? 1 : 0;
        missed += hit.isPresent() ? 0 : 1;
        if (hit.isEmpty()) {
          say("-", kind, gold, wanted.toString());
        }
      }
    }
    left.forEach(r -> say("+", kind, gold, r.toString()));
    return new Tally(right, left.size(), missed);
  }
}
