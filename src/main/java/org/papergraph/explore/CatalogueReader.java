package org.papergraph.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Predicate;
import org.papergraph.rdf.PG;

/**
 * Fills a {@link Catalogue} from a store, by one pass over names, types, uses, relations and
 * numbers.
 */
final class CatalogueReader {
  // Many inputs give no more than a year; the numbers of arXiv grow with time.
  private static final Comparator<PaperEntry> NEWEST_FIRST =
      Comparator.comparingInt(PaperEntry::year)
          .thenComparing(PaperEntry::issued)
          .thenComparing(PaperEntry::arxiv)
          .reversed()
          .thenComparing(PaperEntry::title, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(PaperEntry::iri);

  private static final Comparator<EntityEntry> MOST_USED_FIRST =
      Comparator.comparingInt(EntityEntry::papers)
          .reversed()
          .thenComparing(EntityEntry::label, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(EntityEntry::iri);

  private static final Comparator<Edge> MOST_STATED_FIRST =
      Comparator.comparingInt(Edge::graphs)
          .reversed()
          .thenComparing(Edge::relation)
          .thenComparing(Edge::subject)
          .thenComparing(Edge::object);

  /** Of two kinds that as many graphs give, a benchmark is more than a dataset. */
  private static final List<EntityType> NARROW_FIRST =
      List.of(
          EntityType.BENCHMARK,
          EntityType.MODEL,
          EntityType.TECHNIQUE,
          EntityType.TASK,
          EntityType.METRIC,
          EntityType.DATASET);

  private final DatasetGraph dataset;
  private final Addresses addresses;
  private final List<PaperEntry> papers = new ArrayList<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, EnumMap<EntityType, Integer>> types = new HashMap<>();

  /** Numbers of papers by entity and role; a mention has no role of the enumeration. */
  private final Map<String, Numbers> mentions = new HashMap<>();

  private final Map<String, EnumMap<Predicate, Numbers>> roles = new HashMap<>();

  private CatalogueReader(DatasetGraph dataset, Addresses addresses) {
    this.dataset = dataset;
    this.addresses = addresses;
  }

  static Catalogue read(DatasetGraph dataset, Addresses addresses) {
    return dataset.calculateRead(() -> new CatalogueReader(dataset, addresses).catalogue());
  }

  private Catalogue catalogue() {
    readPapers();
    readNames();
    readUses();
    Map<String, EntityEntry> entities =
        labels.keySet().stream().collect(Collectors.toMap(Function.identity(), this::entity));
    Map<String, List<EntityEntry>> byType =
        entities.values().stream()
            .filter(entity -> entity.papers() > 0)
            .sorted(MOST_USED_FIRST)
            .collect(Collectors.groupingBy(EntityEntry::type));
    long[] assertions = {0};
    stream("catalogue-assertions", row -> assertions[0] = Long.parseLong(row.text("assertions")));
    return new Catalogue(papers, entities, byType, relations(), results(), assertions[0]);
  }

  private Map<String, List<Edge>> relations() {
    Map<Edge, Integer> counts = new HashMap<>();
    stream(
        "catalogue-relations",
        row -> {
          Predicate relation = Predicate.ofTerm(Words.local(row.node("relation")));
          Edge edge = new Edge(row.text("subject"), relation, row.text("object"), 1);
          counts.merge(edge, 1, Integer::sum);
        });
    Map<String, List<Edge>> byEntity = new HashMap<>();
    counts.entrySet().stream()
        .map(each -> each.getKey().in(each.getValue()))
        .sorted(MOST_STATED_FIRST)
        .forEach(
            edge ->
                Stream.of(edge.subject(), edge.object())
                    .distinct()
                    .forEach(
                        end -> byEntity.computeIfAbsent(end, e -> new ArrayList<>()).add(edge)));
    return byEntity;
  }

  private Map<String, List<ResultEntry>> results() {
    Map<String, ResultEntry> entries = new TreeMap<>();
    stream(
        "catalogue-results",
        row ->
            entries
                .computeIfAbsent(
                    row.text("result"),
                    iri -> new ResultEntry(iri, row.text("paper"), new HashMap<>()))
                .said()
                .put(row.node("property"), row.node("value")));
    Map<String, List<ResultEntry>> byEntity = new HashMap<>();
    entries.values().stream()
        .filter(ResultEntry::whole)
        .forEach(
            result ->
                result
                    .entities()
                    .forEach(
                        entity ->
                            byEntity.computeIfAbsent(entity, e -> new ArrayList<>()).add(result)));
    return byEntity;
  }

  // A query for each property: to ask for all at once, some of them optional, takes TDB2 twenty
  // times as long.
  private void readPapers() {
    Map<String, String> dates = new HashMap<>();
    stream("catalogue-dates", row -> dates.putIfAbsent(row.text("paper"), row.text("issued")));
    Map<String, PaperEntry> known = new TreeMap<>();
    stream(
        "catalogue-papers",
        row -> {
          String iri = row.text("paper");
          String path = addresses.path(iri);
          String issued = dates.getOrDefault(iri, "");
          known.putIfAbsent(iri, PaperEntry.of(iri, path, row.text("title"), issued));
        });
    papers.addAll(known.values());
    papers.sort(NEWEST_FIRST);
  }

  private void readNames() {
    stream(
        "catalogue-types",
        row ->
            types
                .computeIfAbsent(row.text("entity"), e -> new EnumMap<>(EntityType.class))
                .put(EntityType.ofTerm(Words.local(row.node("type"))), row.number("graphs")));
    stream(
        "catalogue-labels",
        row -> {
          String entity = row.text("entity");
          if (types.containsKey(entity)) {
            labels.merge(entity, row.text("label"), (a, b) -> a.compareTo(b) < 0 ? a : b);
          }
        });
  }

  private void readUses() {
    Map<String, Integer> numbers = new HashMap<>();
    for (PaperEntry paper : papers) {
      numbers.put(paper.iri(), numbers.size());
    }
    stream(
        "catalogue-uses",
        row -> {
          Integer paper = numbers.get(row.text("paper"));
          String entity = row.text("entity");
          if (paper != null && labels.containsKey(entity)) {
            uses(entity, row.node("role")).add(paper);
          }
        });
  }

  private Numbers uses(String entity, Node role) {
    if (role.equals(PG.mentions)) {
      return mentions.computeIfAbsent(entity, e -> new Numbers());
    }
    return roles
        .computeIfAbsent(entity, e -> new EnumMap<>(Predicate.class))
        .computeIfAbsent(Predicate.ofTerm(Words.local(role)), p -> new Numbers());
  }

  private EntityEntry entity(String iri) {
    Map<Predicate, int[]> sorted = new EnumMap<>(Predicate.class);
    roles
        .getOrDefault(iri, new EnumMap<>(Predicate.class))
        .forEach((role, numbers) -> sorted.put(role, numbers.sorted()));
    int[] all = mentions.getOrDefault(iri, new Numbers()).sorted();
    return new EntityEntry(iri, addresses.path(iri), labels.get(iri), type(iri), all, sorted);
  }

  private String type(String iri) {
    Map<EntityType, Integer> votes = types.getOrDefault(iri, new EnumMap<>(EntityType.class));
    return NARROW_FIRST.stream()
        .filter(votes::containsKey)
        // The first of equals stays, since sorting is stable.
        .sorted(Comparator.comparing(votes::get, Comparator.reverseOrder()))
        .findFirst()
        .map(type -> Words.of(type.term()))
        .orElse("entity");
  }

  private void stream(String query, Consumer<Row> reader) {
    PageQuery.named(query).stream(dataset, reader);
  }

  /** Whole numbers, growing. */
  private static final class Numbers {
    private int[] values = new int[2];
    private int size;

    void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    /** Each once, ascending. */
    int[] sorted() {
      return Arrays.stream(values, 0, size).sorted().distinct().toArray();
    }
  }
}
