package org.papergraph.explore;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.domain.Predicate;
import org.papergraph.explore.EntityPage.About;
import org.papergraph.explore.EntityPage.Attribute;
import org.papergraph.explore.EntityPage.PaperLine;
import org.papergraph.explore.EntityPage.Role;
import org.papergraph.rdf.PG;

/** Reads the page of an entity. */
public record EntityPages(Explorer explorer) {
  private static final int NEWEST = 5;
  private static final int MOST_BOARDS = 12;
  private static final int MOST_ROWS = 10;
  private static final int MOST_SINGLE = 25;

  /** What papers do with an entity, the weightiest first: each paper counts once in a plot. */
  private static final Map<String, List<Predicate>> USES = uses();

  private static Map<String, List<Predicate>> uses() {
    Map<String, List<Predicate>> uses = new LinkedHashMap<>();
    uses.put("introduce it", List.of(Predicate.INTRODUCES));
    uses.put("study it", List.of(Predicate.STUDIES));
    uses.put("evaluate on it", List.of(Predicate.EVALUATES_ON));
    uses.put(
        "use it", List.of(Predicate.USES_MODEL, Predicate.USES_DATASET, Predicate.USES_TECHNIQUE));
    uses.put("compare with it", List.of(Predicate.COMPARES_WITH));
    uses.put("address it", List.of(Predicate.ADDRESSES_TASK));
    uses.put("report it", List.of(Predicate.REPORTS_METRIC));
    uses.put("mention it", List.of());
    return uses;
  }

  /** The page of this entity; empty if the store has no such entity. */
  public Optional<EntityPage> of(String iri) {
    return explorer.catalogue().entity(iri).map(entry -> explorer.reading(() -> page(entry)));
  }

  private EntityPage page(EntityEntry entry) {
    Map<String, Node> self = Map.of("entity", node(entry.iri()));
    return new EntityPage(
        entry.named(),
        entry.iri(),
        names(entry, explorer.ask("entity-names", self)),
        explorer.ask("entity-about", self).stream()
            .map(row -> new About(Words.of(row.node("property")), explorer.named(row, "value")))
            .toList(),
        explorer.ask("entity-attributes", self).stream().map(row -> attribute(entry, row)).toList(),
        Words.count(entry.papers(), "paper"),
        since(entry),
        lines(entry, Predicate.INTRODUCES, NEWEST),
        Timeline.of(counts(entry), Timeline.Form.STACKED),
        Stream.of(Predicate.values())
            .filter(predicate -> predicate != Predicate.INTRODUCES)
            .filter(predicate -> entry.roles().containsKey(predicate))
            .map(predicate -> role(entry, predicate))
            .toList(),
        results(entry),
        neighbourhood(entry),
        "/compare?entity=" + Addresses.parameter(entry.iri()));
  }

  /** Other names, but not those that differ in case, hyphens or number alone. */
  private static List<String> names(EntityEntry entry, List<Row> rows) {
    Set<String> seen = new HashSet<>(Set.of(folded(entry.label())));
    return rows.stream()
        .map(row -> row.text("name"))
        .filter(name -> seen.add(folded(name)))
        .toList();
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}_]+", "").replaceAll("s$", "");
  }

  private EntityPage.Results results(EntityEntry entry) {
    Map<Boolean, List<Leaderboard>> boards =
        new Leaderboards(explorer, MOST_ROWS)
            .of(entry.iri()).stream()
                .collect(Collectors.partitioningBy(board -> board.count() > 1));
    int more =
        Math.max(0, boards.get(true).size() - MOST_BOARDS)
            + Math.max(0, boards.get(false).size() - MOST_SINGLE);
    return new EntityPage.Results(
        boards.get(true).stream().limit(MOST_BOARDS).toList(),
        boards.get(false).stream().limit(MOST_SINGLE).toList(),
        more == 0 ? "" : Words.number(more));
  }

  private String since(EntityEntry entry) {
    // The oldest papers may be those without a year; the first with one counts.
    return explorer
        .catalogue()
        .papers(entry.mentions())
        .mapToInt(PaperEntry::year)
        .filter(year -> year > 0)
        .min()
        .stream()
        .mapToObj(Integer::toString)
        .findFirst()
        .orElse("");
  }

  private Attribute attribute(EntityEntry entry, Row row) {
    return new Attribute(
        Words.of(row.node("attribute")),
        Words.number(row.text("value")),
        Words.count(row.number("papers"), "paper"),
        Evidence.path(node(entry.iri()), row.node("attribute"), row.node("value")));
  }

  private Role role(EntityEntry entry, Predicate predicate) {
    int count = entry.in(predicate).length;
    String all = "/uses?entity=" + Addresses.parameter(entry.iri()) + "&role=" + predicate.term();
    return new Role(
        use(predicate),
        lines(entry, predicate, NEWEST),
        Words.count(count, "paper"),
        count > NEWEST ? all : "");
  }

  /** What papers do that have an entity in this role, such as "evaluate on it". */
  private static String use(Predicate role) {
    return USES.entrySet().stream()
        .filter(use -> use.getValue().contains(role))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> Words.of(role.term()));
  }

  private List<PaperLine> lines(EntityEntry entry, Predicate role, int most) {
    int[] numbers = IntStream.of(entry.in(role)).limit(most).toArray();
    return explorer
        .catalogue()
        .papers(numbers)
        .map(paper -> line(paper, role, entry.iri()))
        .toList();
  }

  static PaperLine line(PaperEntry paper, Predicate role, String entity) {
    return new PaperLine(paper, Evidence.path(node(paper.iri()), PG.predicate(role), node(entity)));
  }

  /** Papers by what they do and year, each paper once. */
  private Map<String, Map<Integer, Integer>> counts(EntityEntry entry) {
    Map<String, Map<Integer, Integer>> counts = new LinkedHashMap<>();
    Set<Integer> counted = new LinkedHashSet<>();
    USES.forEach(
        (words, roles) -> {
          Map<Integer, Integer> byYear = counts.computeIfAbsent(words, w -> new LinkedHashMap<>());
          IntStream numbers =
              roles.isEmpty()
                  ? IntStream.of(entry.mentions())
                  : roles.stream().flatMapToInt(role -> IntStream.of(entry.in(role)));
          numbers
              .filter(counted::add)
              .map(number -> explorer.catalogue().papers().get(number).year())
              .forEach(year -> byYear.merge(year, 1, Integer::sum));
        });
    return counts;
  }

  private Neighbourhood neighbourhood(EntityEntry entry) {
    Catalogue catalogue = explorer.catalogue();
    return Neighbourhood.of(
        entry.named(),
        catalogue.relationsTo(entry.iri()).stream()
            .map(edge -> explorer.relation(edge, edge.subject()))
            .toList(),
        catalogue.relationsOf(entry.iri()).stream()
            .map(edge -> explorer.relation(edge, edge.object()))
            .toList());
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
