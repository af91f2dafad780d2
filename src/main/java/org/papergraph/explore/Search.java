package org.papergraph.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.explore.SearchPage.Hit;

/** Searches names and titles: all the words, the last of which may be half typed. */
public record Search(Explorer explorer) {
  /** Words as the index has them: Unicode's rules keep "3.5" and "don't" whole. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:[.'’][\\p{L}\\p{N}_]+)*");

  private static final int SUGGESTIONS = 8;

  /** How many names the index is asked for; what lies beyond is neither found nor counted. */
  private static final int PAGE_LIMIT = 200;

  private static final int SUGGESTION_LIMIT = 60;

  /** A letter or two begin half of all words: only labels are searched for them. */
  private static final int SHORTEST_BEGINNING = 3;

  /** How many of the most used entities whose label begins with the words join what it finds. */
  private static final int MOST_USED = 30;

  /** A thing that was found by one of its names. */
  private record Found(
      String iri, Named thing, String name, String note, int papers, double score) {
    Hit hit() {
      return new Hit(thing, name.equals(thing.label()) ? "" : name, note);
    }
  }

  /** A part of what was found. */
  public SearchPage page(String words, String kind, int page) {
    List<Found> all = find(words, PAGE_LIMIT);
    List<Found> chosen =
        all.stream().filter(found -> kind.isEmpty() || found.thing().type().equals(kind)).toList();
    String address = address(words, kind) + "&page=";
    return new SearchPage(
        words,
        kind,
        all.size() >= PAGE_LIMIT,
        kinds(all, words, kind),
        chosen.stream().skip(Part.offset(page)).limit(Part.SIZE).map(Found::hit).toList(),
        Part.of(page, chosen.size(), address));
  }

  /**
   * The best of what was found, for a list below the box.
   *
   * @param kind {@code paper} or {@code entity} for these only, else both
   */
  public List<Hit> suggest(String words, String kind) {
    return find(words, SUGGESTION_LIMIT).stream()
        .filter(found -> isOf(kind, found.thing()))
        .limit(SUGGESTIONS)
        .map(Found::hit)
        .toList();
  }

  private static boolean isOf(String kind, Named thing) {
    return switch (kind) {
      case "paper" -> thing.type().equals("paper");
      case "entity" -> !thing.type().equals("paper");
      default -> true;
    };
  }

  /** The entity that is called so: by its IRI or one of its names. */
  Optional<EntityEntry> entity(String nameOrIri) {
    Catalogue catalogue = explorer.catalogue();
    return catalogue
        .entity(nameOrIri)
        .or(
            () ->
                catalogue
                    .labels()
                    .called(nameOrIri)
                    .max(Comparator.comparingInt(EntityEntry::papers)))
        .or(
            () ->
                find(nameOrIri, SUGGESTION_LIMIT).stream()
                    .filter(found -> found.name().equalsIgnoreCase(nameOrIri))
                    .flatMap(found -> catalogue.entity(found.iri()).stream())
                    .findFirst());
  }

  /** Everything that has just this name, in any case. */
  public Set<Node> called(String name) {
    Matcher word = WORD.matcher(name.toLowerCase(Locale.ROOT));
    String phrase = word.results().map(MatchResult::group).collect(Collectors.joining(" "));
    if (phrase.isEmpty()) {
      return Set.of();
    }
    return ask("\"" + phrase + "\"", PAGE_LIMIT).stream()
        .filter(row -> row.text("name").equalsIgnoreCase(name))
        .map(row -> row.node("thing"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Asks the index, in the syntax of Lucene, for the best of what it has. */
  private List<Row> ask(String query, int most) {
    return explorer.reading(
        () ->
            explorer.ask(
                "names-found",
                Map.of(
                    "words", NodeFactory.createLiteralString(query),
                    "most", NodeFactory.createLiteralByValue(most))));
  }

  private List<Found> find(String words, int limit) {
    String query = query(words);
    if (query.isEmpty()) {
      return List.of();
    }
    Map<String, Found> best = new LinkedHashMap<>();
    Comparator<Found> order = order(words.strip().toLowerCase(Locale.ROOT));
    for (Row row : ask(query, limit)) {
      found(row)
          .ifPresent(
              found ->
                  best.merge(row.text("thing"), found, (a, b) -> order.compare(a, b) <= 0 ? a : b));
    }
    beginning(words.strip()).forEach(found -> best.putIfAbsent(found.iri(), found));
    return best.values().stream().sorted(order).toList();
  }

  /** The index does not know what is used most; of "re" it would give any thousand names. */
  private Stream<Found> beginning(String words) {
    return explorer
        .catalogue()
        .labels()
        .beginning(words)
        .sorted(Comparator.comparingInt(EntityEntry::papers).reversed())
        .limit(MOST_USED)
        .map(entity -> found(entity, entity.label(), 0));
  }

  private static Found found(EntityEntry entity, String name, double score) {
    return new Found(
        entity.iri(),
        entity.named(),
        name,
        Words.count(entity.papers(), "paper"),
        entity.papers(),
        score);
  }

  private Optional<Found> found(Row row) {
    String name = row.text("name");
    double score = Double.parseDouble(row.text("score"));
    String iri = row.text("thing");
    Catalogue catalogue = explorer.catalogue();
    return catalogue
        .entity(iri)
        .map(entity -> found(entity, name, score))
        .or(
            () ->
                catalogue
                    .paper(iri)
                    .map(
                        paper ->
                            new Found(
                                iri,
                                new Named(paper.title(), paper.path(), "paper"),
                                paper.title(),
                                paper.issued(),
                                0,
                                score)));
  }

  /** Names that are just the words, then those that begin with them, then the most used. */
  private static Comparator<Found> order(String words) {
    return Comparator.comparingInt((Found found) -> rank(found.name(), words))
        .thenComparing(Found::papers, Comparator.reverseOrder())
        .thenComparing(Found::score, Comparator.reverseOrder())
        .thenComparing(found -> found.thing().label())
        .thenComparing(found -> found.thing().path());
  }

  private static int rank(String name, String words) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals(words)) {
      return 0;
    }
    return lower.startsWith(words) ? 1 : 2;
  }

  /** The words in the syntax of Lucene; they hold none of its signs. */
  static String query(String words) {
    List<String> terms = new ArrayList<>();
    Matcher word = WORD.matcher(words.toLowerCase(Locale.ROOT));
    while (word.find()) {
      terms.add(word.group());
    }
    if (!terms.isEmpty()) {
      String last = terms.remove(terms.size() - 1);
      terms.add(last.length() < SHORTEST_BEGINNING ? last : "(" + last + " OR " + last + "*)");
    }
    return String.join(" AND ", terms);
  }

  private static List<BrowsePage.Kind> kinds(List<Found> all, String words, String current) {
    Map<String, Integer> counts = new TreeMap<>();
    all.forEach(found -> counts.merge(found.thing().type(), 1, Integer::sum));
    List<BrowsePage.Kind> kinds = new ArrayList<>();
    kinds.add(kind("", "everything", all.size(), words, current));
    counts.forEach((type, count) -> kinds.add(kind(type, type + "s", count, words, current)));
    return kinds;
  }

  private static BrowsePage.Kind kind(
      String type, String plural, int count, String words, String current) {
    return new BrowsePage.Kind(
        type, plural, address(words, type), Words.number(count), type.equals(current));
  }

  private static String address(String words, String kind) {
    return "/search?q=" + Addresses.parameter(words) + "&kind=" + Addresses.parameter(kind);
  }
}
