package org.papergraph.explore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every paper and entity with its name, kind, uses, relations and numbers, gathered once: what
 * lists, plots and rankings are made from without asking the store again. A store does not change
 * while it is served.
 *
 * <p>Papers have numbers, the newest first; those of a year are neighbours.
 */
final class Catalogue {
  private final List<PaperEntry> papers;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, EntityEntry> entities;
  private final Map<String, List<EntityEntry>> byType;
  private final Map<String, List<EntityEntry>> newestByType = new HashMap<>();
  private final LabelIndex labels;
  private final Map<String, List<Edge>> relations;
  private final Map<String, List<ResultEntry>> results;
  private final long assertions;
  private final List<Integer> years;

  /**
   * A catalogue of these.
   *
   * @param papers the newest first
   * @param entities by IRI
   * @param byType those that a paper mentions, most used first
   * @param relations by the IRI of each of the two entities, most stated first
   * @param results by the IRI of each entity they are about
   * @param assertions how many statements were read
   */
  Catalogue(
      List<PaperEntry> papers,
      Map<String, EntityEntry> entities,
      Map<String, List<EntityEntry>> byType,
      Map<String, List<Edge>> relations,
      Map<String, List<ResultEntry>> results,
      long assertions) {
    this.papers = papers;
    this.entities = entities;
    this.byType = byType;
    this.labels = new LabelIndex(entities.values());
    this.relations = relations;
    this.results = results;
    this.assertions = assertions;
    // Papers have numbers from the newest on: the lowest first paper is the latest to appear.
    byType.forEach(
        (type, each) ->
            newestByType.put(
                type, each.stream().sorted(Comparator.comparingInt(EntityEntry::first)).toList()));
    years = papers.stream().map(PaperEntry::year).filter(year -> year > 0).distinct().toList();
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

  /** Every entity by its label, also those that no paper mentions. */
  LabelIndex labels() {
    return labels;
  }

  /** The entities of a kind that papers mention, most used first. */
  List<EntityEntry> ofType(String type) {
    return byType.getOrDefault(type.toLowerCase(Locale.ROOT), List.of());
  }

  /** The same, those that appeared last first. */
  List<EntityEntry> newestOfType(String type) {
    return newestByType.getOrDefault(type.toLowerCase(Locale.ROOT), List.of());
  }

  /** What an entity has to do with others, most stated first. */
  List<Edge> relationsOf(String entity) {
    return relations(entity).filter(edge -> edge.subject().equals(entity)).toList();
  }

  /** What others have to do with an entity, most stated first. */
  List<Edge> relationsTo(String entity) {
    return relations(entity).filter(edge -> edge.object().equals(entity)).toList();
  }

  private Stream<Edge> relations(String entity) {
    return relations.getOrDefault(entity, List.of()).stream();
  }

  /** The numbers that are about an entity. */
  List<ResultEntry> results(String entity) {
    return results.getOrDefault(entity, List.of());
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
    return years;
  }
}
