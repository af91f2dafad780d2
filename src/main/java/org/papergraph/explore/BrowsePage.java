package org.papergraph.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.domain.EntityType;

/**
 * The entities of one kind: the most used, or those that appeared last; of all years or of one.
 *
 * @param type the kind in lower case
 * @param kinds all kinds with their numbers
 * @param newest whether those that appeared last come first
 * @param year the chosen year; empty for all
 * @param years what can be chosen
 */
public record BrowsePage(
    String type,
    List<Kind> kinds,
    boolean newest,
    String year,
    List<Choice> years,
    List<Line> lines,
    Part part) {

  /** A kind and how many names of it papers mention. */
  public record Kind(String type, String plural, String path, String count, boolean current) {}

  /** Something to choose. */
  public record Choice(String value, boolean chosen) {}

  /**
   * An entity.
   *
   * @param papers how many papers mention it, in the chosen year if there is one
   * @param first the first paper that mentions it
   */
  public record Line(Named entity, String papers, PaperEntry first) {}

  private record Counted(EntityEntry entity, int papers) {}

  private static final Comparator<Counted> MOST_FIRST =
      Comparator.comparingInt(Counted::papers).reversed();

  /** A page; empty if there is no such kind. */
  public static Optional<BrowsePage> of(
      Explorer explorer, String type, boolean newest, String year, int page) {
    Catalogue catalogue = explorer.catalogue();
    if (Stream.of(EntityType.values()).noneMatch(each -> Words.of(each.term()).equals(type))) {
      return Optional.empty();
    }
    List<Counted> found = counted(catalogue, type, newest, year);
    String address =
        "/browse/%s?sort=%s&year=%s&page=".formatted(type, newest ? "new" : "used", year);
    return Optional.of(
        new BrowsePage(
            type,
            kinds(catalogue, type),
            newest,
            year,
            catalogue.years().stream()
                .map(each -> new Choice(each.toString(), each.toString().equals(year)))
                .toList(),
            found.stream()
                .skip(Part.offset(page))
                .limit(Part.SIZE)
                .map(each -> line(catalogue, each))
                .toList(),
            Part.of(page, found.size(), address)));
  }

  private static List<Counted> counted(
      Catalogue catalogue, String type, boolean newest, String year) {
    List<EntityEntry> all = newest ? catalogue.newestOfType(type) : catalogue.ofType(type);
    if (!year.matches("\\d{4}")) {
      return all.stream().map(entity -> new Counted(entity, entity.papers())).toList();
    }
    int[] range = catalogue.range(Integer.parseInt(year));
    Stream<Counted> counted =
        all.stream()
            .filter(entity -> !newest || entity.first() >= range[0] && entity.first() < range[1])
            .map(entity -> new Counted(entity, entity.papersBetween(range[0], range[1])))
            .filter(each -> each.papers() > 0);
    return (newest ? counted : counted.sorted(MOST_FIRST)).toList();
  }

  private static Line line(Catalogue catalogue, Counted counted) {
    EntityEntry entity = counted.entity();
    return new Line(
        entity.named(), Words.number(counted.papers()), catalogue.papers().get(entity.first()));
  }

  /** Every kind, in the order of the ontology. */
  static List<Kind> kinds(Catalogue catalogue, String current) {
    return Stream.of(EntityType.values())
        .map(type -> type.term().toLowerCase(Locale.ROOT))
        .map(
            type ->
                new Kind(
                    type,
                    type + "s",
                    "/browse/" + type,
                    Words.number(catalogue.ofType(type).size()),
                    type.equals(current)))
        .toList();
  }
}
