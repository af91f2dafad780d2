package org.papergraph.gold;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.ResultKind;

/**
 * What people say a paper states.
 *
 * @param title its title, normalised
 * @param entities its entities
 * @param statements roles, relations and attributes
 * @param results reported numbers
 * @param links addresses, normalised
 */
public record GoldPaper(
    String title,
    List<GoldEntity> entities,
    List<GoldStatement> statements,
    List<GoldResult> results,
    Set<String> links) {
  public GoldPaper {
    entities = List.copyOf(entities);
    statements = List.copyOf(statements);
    results = List.copyOf(results);
    links = Set.copyOf(links);
  }

  /**
   * An entity as people see it.
   *
   * @param name its canonical name, which names it in statements and results
   * @param names every spelling, normalised
   * @param types the types that are right
   * @param optional whether a system may name it or not
   */
  public record GoldEntity(
      String name, Set<String> names, Set<EntityType> types, boolean optional) {}

  /**
   * A role, a relation or an attribute.
   *
   * @param subject the name of an entity, empty for the paper
   * @param predicate what is said
   * @param object the name of an entity, or a whole number in digits
   * @param optional whether a system may state it or not
   */
  public record GoldStatement(
      String subject, Predicate predicate, String object, boolean optional) {}

  /**
   * A reported number.
   *
   * @param value the number; nothing where it stands in words that are no count (two-thirds)
   * @param benchmark the name of the entity it was reached on, if people name one
   * @param metric the name of its metric, if people name one
   * @param subject the name of the entity that reached it, if people name one
   * @param baseline the name of the entity it is compared to, if people name one
   * @param kind what the number says
   * @param optional whether a system may report it or not
   */
  public record GoldResult(
      Optional<BigDecimal> value,
      Optional<String> benchmark,
      Optional<String> metric,
      Optional<String> subject,
      Optional<String> baseline,
      ResultKind kind,
      boolean optional) {
    /** Whether it is this number. */
    public boolean hasValue(BigDecimal number) {
      return value.filter(v -> v.compareTo(number) == 0).isPresent();
    }

    /**
     * The name of the entity at one end, if people name one.
     *
     * @throws IllegalArgumentException if the predicate is no end of a result
     */
    public Optional<String> end(Predicate predicate) {
      return switch (predicate) {
        case RESULT_OF -> subject;
        case ON_BENCHMARK -> benchmark;
        case ON_METRIC -> metric;
        case COMPARED_TO -> baseline;
        default -> throw new IllegalArgumentException(predicate + " is no end of a result");
      };
    }
  }

  /**
   * The statement with these names, if people make it.
   *
   * @param subject the name of an entity, empty for the paper
   * @param object the name of an entity, or a whole number in digits
   */
  public Optional<GoldStatement> statement(String subject, Predicate predicate, String object) {
    return statements.stream()
        .filter(s -> s.predicate() == predicate)
        .filter(s -> s.subject().equals(subject) && s.object().equals(object))
        .findFirst();
  }

  /** Whether the entity of this name is optional. */
  public boolean isOptional(String name) {
    return entities.stream().anyMatch(e -> e.name().equals(name) && e.optional());
  }
}
