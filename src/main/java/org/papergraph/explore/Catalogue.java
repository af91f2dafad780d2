package org.papergraph.explore;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every paper and entity with its name, kind and uses, counted once: what lists, plots and rankings
 * are made from without asking the store again. A store does not change while it is served.
 *
 * <p>Papers have numbers, the newest first; those of a year are neighbours.
 */
final class Catalogue {
  private final List<PaperEntry> papers;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, EntityEntry> entities;
  private final Map<String, List<EntityEntry>> byType;
  private final long assertions;

  /**
   * A catalogue of these.
   *
   * @param papers the newest first
   * @param entities by IRI
   * @param byType those that a paper mentions, most used first
   */
  Catalogue(
      List<PaperEntry> papers,
      Map<String, EntityEntry> entities,
      Map<String, List<EntityEntry>> byType,
      long assertions) {
    this.papers = papers;
    this.entities = entities;
    this.byType = byType;
    this.assertions = assertions;
    papers.forEach(paper -> numbers.put(paper.iri(), numbers.size()));
  }

  /** All papers, the newest first. */
  List<PaperEntry> papers() {
    return papers;
  }

  /** How many statements were read. */
  long assertions() {
    return assertions;
  }

  /** The papers of these numbers. */
  Stream<PaperEntry> papers(int[] numbers) {
    return IntStream.of(numbers).mapToObj(papers::get);
  }

  /** The entity of this IRI. */
  Optional<EntityEntry> entity(String iri) {
    return Optional.ofNullable(entities.get(iri));
  }

  /** The paper of this IRI. */
  Optional<PaperEntry> paper(String iri) {
    return Optional.ofNullable(numbers.get(iri)).map(papers::get);
  }

  /** Every entity, also those that no paper mentions. */
  Collection<EntityEntry> entities() {
    return entities.values();
  }

  /** The entities of a kind that papers mention, most used first. */
  List<EntityEntry> ofType(String type) {
    return byType.getOrDefault(type.toLowerCase(Locale.ROOT), List.of());
  }

  /** The first number of the papers of a year and the first number behind them. */
  int[] range(int year) {
    int from = 0;
    while (from < papers.size() && papers.get(from).year() > year) {
      from++;
    }
    int to = from;
    while (to < papers.size() && papers.get(to).year() == year) {
      to++;
    }
    return new int[] {from, to};
  }

  /** The years of papers, the newest first; none if no paper has one. */
  List<Integer> years() {
    return papers.stream().map(PaperEntry::year).filter(year -> year > 0).distinct().toList();
  }
}
