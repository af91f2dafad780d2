package org.papergraph.gold;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Entity;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.PaperGraph;
import org.papergraph.domain.Quantity;
import org.papergraph.domain.Thing;
import org.papergraph.gold.GoldPaper.GoldEntity;

/** Which gold entity each entity of a paper's graph is: one that shares a name. */
public final class Matching {
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, GoldEntity> matches = new HashMap<>();
  private final Set<Entity> mentioned = new LinkedHashSet<>();

  /**
   * The matches of one paper.
   *
   * @param namesOf every name of an entity, beyond those that the paper uses
   */
  public Matching(GoldPaper gold, PaperGraph graph, Function<Entity, Collection<String>> namesOf) {
    graph.document().mentions().stream().map(LinkedMention::entity).forEach(mentioned::add);
    mentioned.forEach(e -> entities.put(e.key(), e));
    for (Assertion assertion : graph.assertions()) {
      add(assertion.subject());
      add(assertion.object());
    }
    entities.values().forEach(e -> match(e, gold, namesOf).ifPresent(g -> matches.put(e.key(), g)));
  }

  private void add(Thing thing) {
    if (thing instanceof Entity entity) {
      entities.putIfAbsent(entity.key(), entity);
    }
  }

  /** A gold entity that shares a name; one that is not optional before one that is. */
  private static Optional<GoldEntity> match(
      Entity entity, GoldPaper gold, Function<Entity, Collection<String>> namesOf) {
    Set<String> names = new TreeSet<>();
    names.add(NameForm.of(entity.label()));
    entity.otherLabels().forEach(name -> names.add(NameForm.of(name)));
    namesOf.apply(entity).forEach(name -> names.add(NameForm.of(name)));
    return gold.entities().stream()
        .filter(e -> e.names().stream().anyMatch(names::contains))
        .min(Comparator.comparing(GoldEntity::optional).thenComparing(GoldEntity::name));
  }

  /** The entities that the paper mentions, each once, in reading order. */
  public Set<Entity> mentioned() {
    return mentioned;
  }

  /** The gold entity that an entity is, or nothing. */
  public Optional<GoldEntity> of(Entity entity) {
    return Optional.ofNullable(matches.get(entity.key()));
  }

  /** What gold statements call it: the name of an entity, a whole number, empty for the paper. */
  public String name(Thing thing) {
    if (thing instanceof Entity entity) {
      return name(entity);
    }
    return thing instanceof Quantity quantity ? Long.toString(quantity.value()) : "";
  }

  /** The name of the gold entity that it is; of none, a name that no gold entity has. */
  public String name(Entity entity) {
    return of(entity).map(GoldEntity::name).orElse("(" + entity.label() + ")");
  }
}
