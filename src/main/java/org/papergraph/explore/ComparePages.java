package org.papergraph.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Predicate.Group;
import org.papergraph.explore.ComparePage.Best;
import org.papergraph.explore.ComparePage.Column;
import org.papergraph.explore.ComparePage.Field;
import org.papergraph.explore.ComparePage.Line;
import org.papergraph.explore.Neighbourhood.Relation;

/** Reads a comparison. */
public record ComparePages(Explorer explorer) {
  /** More columns do not fit a screen. */
  private static final int MOST = 6;

  private static final int MOST_IN_CELL = 8;
  private static final int MOST_FIELDS = 25;
  private static final int TOGETHER = 10;

  /**
   * A comparison.
   *
   * @param names names or IRIs of entities; what is not known is told
   */
  public ComparePage of(List<String> names) {
    Set<EntityEntry> entities = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    Search search = new Search(explorer);
    for (String name : names.stream().limit(MOST).toList()) {
      search.entity(name).ifPresentOrElse(entities::add, () -> unknown.add(name));
    }
    List<EntityEntry> columns = List.copyOf(entities);
    return explorer.reading(() -> page(columns, unknown));
  }

  private ComparePage page(List<EntityEntry> entities, List<String> unknown) {
    int[] together = together(entities);
    return new ComparePage(
        entities.stream().map(entity -> column(entity, entities)).toList(),
        unknown,
        lines(entities),
        between(entities),
        entities.size() > 1 ? fields(entities) : List.of(),
        Timeline.of(counts(entities), Timeline.Form.BESIDE),
        Words.count(together.length, "paper"),
        explorer.catalogue().papers(IntStream.of(together).limit(TOGETHER).toArray()).toList());
  }

  private static Map<String, Node> self(EntityEntry entity) {
    return Map.of("entity", NodeFactory.createURI(entity.iri()));
  }

  private static Column column(EntityEntry entity, List<EntityEntry> all) {
    String without =
        all.stream()
            .filter(other -> other != entity)
            .map(other -> "entity=" + Addresses.parameter(other.iri()))
            .collect(Collectors.joining("&", "/compare?", ""));
    return new Column(entity.named(), entity.iri(), without);
  }

  private List<Line> lines(List<EntityEntry> entities) {
    List<Line> lines = new ArrayList<>();
    lines.add(line("kind", entities, entity -> List.of(Named.value(entity.type()))));
    lines.add(line("papers", entities, entity -> List.of(number(entity.papers()))));
    lines.add(line("first seen", entities, this::firstSeen));
    for (Predicate role : Predicate.values()) {
      if (role.group() == Group.ROLE && role != Predicate.INTRODUCES) {
        String words = "papers: " + Words.of(role.term());
        lines.add(line(words, entities, entity -> count(entity.in(role).length)));
      }
    }
    lines.add(line("introduced by", entities, this::introducedBy));
    lines.add(line("size and counts", entities, this::attributes));
    for (Predicate relation : Predicate.values()) {
      if (relation.group() == Group.RELATION) {
        lines.add(line(Words.of(relation.term()), entities, entity -> others(entity, relation)));
      }
    }
    return lines.stream()
        .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isEmpty()))
        .toList();
  }

  private static Line line(
      String words, List<EntityEntry> entities, Function<EntityEntry, List<Named>> cell) {
    return new Line(words, entities.stream().map(cell).toList());
  }

  private static Named number(int count) {
    return Named.value(Words.number(count));
  }

  private static List<Named> count(int count) {
    return count == 0 ? List.of() : List.of(number(count));
  }

  private List<Named> firstSeen(EntityEntry entity) {
    return explorer
        .catalogue()
        .papers(entity.mentions())
        .mapToInt(PaperEntry::year)
        .filter(year -> year > 0)
        .min()
        .stream()
        .mapToObj(year -> Named.value(Integer.toString(year)))
        .toList();
  }

  private List<Named> introducedBy(EntityEntry entity) {
    return explorer
        .catalogue()
        .papers(entity.in(Predicate.INTRODUCES))
        .limit(MOST_IN_CELL)
        .map(paper -> new Named(paper.title(), paper.path(), "paper"))
        .toList();
  }

  private List<Named> attributes(EntityEntry entity) {
    return explorer.ask("entity-attributes", self(entity)).stream()
        .limit(MOST_IN_CELL)
        .map(
            row ->
                new Named(
                    Words.number(row.text("value")) + " (" + Words.of(row.node("attribute")) + ")",
                    Evidence.path(
                        NodeFactory.createURI(entity.iri()),
                        row.node("attribute"),
                        row.node("value")),
                    "link"))
        .toList();
  }

  private List<Named> others(EntityEntry entity, Predicate relation) {
    return explorer.catalogue().relationsOf(entity.iri()).stream()
        .filter(edge -> edge.relation() == relation)
        .limit(MOST_IN_CELL)
        .map(edge -> explorer.named(edge.object()))
        .toList();
  }

  private List<Relation> between(List<EntityEntry> entities) {
    Set<String> compared = entities.stream().map(EntityEntry::iri).collect(Collectors.toSet());
    return entities.stream()
        .flatMap(entity -> explorer.catalogue().relationsOf(entity.iri()).stream())
        .filter(edge -> compared.contains(edge.object()))
        .map(edge -> explorer.relation(edge, edge.object()))
        .toList();
  }

  private List<Field> fields(List<EntityEntry> entities) {
    Map<List<Object>, Leaderboard> first = new LinkedHashMap<>();
    Map<List<Object>, Map<EntityEntry, Leaderboard.Entry>> best = new LinkedHashMap<>();
    for (EntityEntry entity : entities) {
      for (Leaderboard board : new Leaderboards(explorer, Integer.MAX_VALUE).of(entity.iri())) {
        Optional<Leaderboard.Entry> own =
            board.rows().stream().filter(row -> row.of().path().equals(entity.path())).findFirst();
        List<Object> key = List.of(board.benchmark(), board.metric(), board.kind(), board.unit());
        own.ifPresent(
            entry -> {
              first.putIfAbsent(key, board);
              best.computeIfAbsent(key, k -> new LinkedHashMap<>()).putIfAbsent(entity, entry);
            });
      }
    }
    return best.entrySet().stream()
        .filter(field -> field.getValue().size() > 1)
        .limit(MOST_FIELDS)
        .map(field -> field(first.get(field.getKey()), field.getValue(), entities))
        .toList();
  }

  private static Field field(
      Leaderboard board, Map<EntityEntry, Leaderboard.Entry> best, List<EntityEntry> entities) {
    List<Best> cells =
        entities.stream()
            .map(
                entity ->
                    Optional.ofNullable(best.get(entity))
                        .map(entry -> new Best(entry.value(), entry.evidence()))
                        .orElse(new Best("", "")))
            .toList();
    return new Field(board.benchmark(), board.metric(), board.kind(), board.direction(), cells);
  }

  private Map<String, Map<Integer, Integer>> counts(List<EntityEntry> entities) {
    Map<String, Map<Integer, Integer>> counts = new LinkedHashMap<>();
    for (EntityEntry entity : entities) {
      Map<Integer, Integer> byYear =
          counts.computeIfAbsent(entity.label(), label -> new LinkedHashMap<>());
      explorer
          .catalogue()
          .papers(entity.mentions())
          .forEach(paper -> byYear.merge(paper.year(), 1, Integer::sum));
    }
    return counts;
  }

  private static int[] together(List<EntityEntry> entities) {
    if (entities.size() < 2) {
      return new int[0];
    }
    Set<Integer> common =
        Arrays.stream(entities.get(0).mentions()).boxed().collect(Collectors.toSet());
    for (EntityEntry entity : entities) {
      common.retainAll(new HashSet<>(Arrays.stream(entity.mentions()).boxed().toList()));
    }
    return common.stream().mapToInt(Integer::intValue).sorted().toArray();
  }
}
