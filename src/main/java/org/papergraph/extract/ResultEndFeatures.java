package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.papergraph.domain.Entity;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Field;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.ResultKind;

/**
 * What may tell whether a result was reached by, on or in an entity, or against it: where the
 * entity stands from the number, whether it is the only one, and what the whole paper does with it.
 */
public final class ResultEndFeatures {
  /** The ends of a result, in the order of the columns of the table. */
  public static final List<Predicate> ENDS =
      List.of(
          Predicate.RESULT_OF, Predicate.ON_BENCHMARK, Predicate.ON_METRIC, Predicate.COMPARED_TO);

  private static final double[] STEPS = {0.1, 0.3, 0.5, 0.7, 0.9};
  private static final int NEAR = 5;

  private final Reading reading;
  private final RoleFeatures places;
  private final Map<Entity, double[]> roles;

  /**
   * The features of the ends of the results of one paper.
   *
   * @param roles the probability of each role of each entity, as {@link RoleWeigher} gives them
   */
  ResultEndFeatures(Reading reading, RoleFeatures places, Map<Entity, double[]> roles) {
    this.reading = reading;
    this.places = places;
    this.roles = roles;
  }

  /** Whether an entity of this type can be this end at all. */
  private static boolean suits(Predicate end, Entity entity) {
    return switch (end) {
      case ON_BENCHMARK -> entity.type().isData();
      case ON_METRIC -> entity.type() == EntityType.METRIC;
      default -> entity.type().isSystem();
    };
  }

  /**
   * The entities of the paper that may be this end, but for those that another number is paired
   * with.
   */
  public List<Entity> candidates(Surroundings around, Predicate end) {
    return roles.keySet().stream()
        .filter(entity -> suits(end, entity) && !isPairedWithAnother(around, entity))
        .toList();
  }

  /** In "78.9 and 62.1 on GLUE and MATH" MATH is not what 78.9 was reached on. */
  private static boolean isPairedWithAnother(Surroundings around, Entity entity) {
    return nearest(around, entity).flatMap(around::inList).filter(paired -> !paired).isPresent();
  }

  /**
   * The features of an end that is not stated.
   *
   * @param candidates what {@link #candidates} gives
   */
  public SortedSet<String> ofNone(
      Surroundings around, ResultKind kind, Predicate end, List<Entity> candidates) {
    long here = candidates.stream().filter(entity -> nearest(around, entity).isPresent()).count();
    boolean ruled = byRule(around).get(ENDS.indexOf(end)).isPresent();
    SortedSet<String> features = new TreeSet<>();
    features.add("none");
    features.add("none|kind=" + kind.term());
    features.add("none|unit=" + around.figure().unit());
    features.add("none|here=" + Math.min(here, 3));
    features.add("none|all=" + Math.min(candidates.size(), 4));
    features.add("none|" + (ruled ? "ruled" : "no rule"));
    features.add("none|kind=" + kind.term() + (ruled ? ",ruled" : ",no rule"));
    return features;
  }

  /** The features of an entity as an end of a result. */
  public SortedSet<String> of(Surroundings around, ResultKind kind, Entity entity) {
    SortedSet<String> plain = new TreeSet<>();
    Optional<LinkedMention> here = nearest(around, entity);
    boolean others = around.mentions().stream().anyMatch(m -> m.type().isAlike(entity.type()));
    if (here.isPresent()) {
      here(around, here.get(), plain);
    } else {
      elsewhere(around, entity, plain);
    }
    wholePaper(entity, plain);
    plain.add("kind=" + kind.term());
    plain.add("unit=" + around.figure().unit());
    String group = entity.type().isSystem() ? "S" : entity.type().isData() ? "D" : "M";
    String place = here.isPresent() ? "here" : others ? "hidden" : "away";
    SortedSet<String> features = new TreeSet<>();
    plain.forEach(feature -> features.add(group + "|" + place + "|" + feature));
    plain.forEach(feature -> features.add(group + "|" + feature));
    return features;
  }

  /** The mention of an entity in the number's sentence that is nearest to the number. */
  static Optional<LinkedMention> nearest(Surroundings around, Entity entity) {
    return around.mentions().stream()
        .filter(m -> m.entity().key().equals(entity.key()))
        .min(Comparator.comparingInt(around::distance));
  }

  private void here(Surroundings around, LinkedMention mention, Set<String> features) {
    boolean before = mention.span().start() < around.figure().span().start();
    String order = before ? "before:" : "after:";
    int to = before ? around.figure().span().start() : mention.span().start();
    int from = Math.min(to, before ? mention.span().end() : around.figure().end());
    List<LinkedMention> alike =
        around.mentions().stream().filter(m -> m.type().isAlike(mention.type())).toList();
    List<LinkedMention> between =
        alike.stream().filter(m -> m.span().start() >= from && m.span().end() <= to).toList();
    long numbers =
        around.figures().stream().filter(f -> f.span().start() >= from && f.end() <= to).count();
    features.add(order);
    features.add(order + "rank=" + Math.min(between.size(), 3));
    features.add(order + "numbers=" + Math.min(numbers, 3));
    features.add(
        order + "rank=" + Math.min(between.size(), 3) + ",numbers=" + Math.min(numbers, 3));
    features.add(order + (around.clauseEndsBetween(from, to) ? "parted" : "joined"));
    features.add(
        "names=" + Math.min(alike.stream().map(LinkedMention::entity).distinct().count(), 3));
    boolean nearest = alike.stream().allMatch(m -> around.distance(m) >= around.distance(mention));
    features.add(nearest ? order + "nearest" : order + "not nearest");
    rules(around, mention, features);
    words(around, mention, order + "rank=" + Math.min(between.size(), 2) + ":", features);
  }

  /** The entity that the rules name for each end, in the order of {@link #ENDS}. */
  List<Optional<Entity>> byRule(Surroundings around) {
    return Stream.of(
            around.system(reading.contribution().main()),
            around.benchmark(),
            around.metric(),
            around.baseline())
        .map(mention -> mention.map(LinkedMention::entity))
        .toList();
  }

  /** What the rules say, which see the lists and brackets of the sentence. */
  private void rules(Surroundings around, LinkedMention mention, Set<String> features) {
    List<Optional<Entity>> ruled = byRule(around);
    for (int i = 0; i < ENDS.size(); i++) {
      if (ruled.get(i).filter(mention.entity()::equals).isPresent()) {
        features.add("rule=" + ENDS.get(i).term());
      }
    }
    around.inList(mention).ifPresent(same -> features.add(same ? "paired" : "paired with another"));
  }

  private void words(
      Surroundings around, LinkedMention mention, String order, Set<String> features) {
    List<Unit> units = places.units(around.sentence());
    int number = around.indexIn(units);
    int name = RoleFeatures.indexOf(mention, units);
    if (name < 0) {
      return;
    }
    features.add(order + "L1=" + (name == 0 ? "^" : units.get(name - 1).word()));
    features.add(order + "R1=" + (name + 1 < units.size() ? units.get(name + 1).word() : "$"));
    int beside = number < name ? number + 1 : number - 1;
    while (number < name && units.get(beside).start() < around.figure().end()) {
      beside++;
    }
    if (beside != name && beside >= 0) {
      features.add(order + "link=" + units.get(beside).word());
    }
    List<String> between = new ArrayList<>();
    for (int i = Math.min(number, name) + 1; i < Math.max(number, name); i++) {
      Unit unit = units.get(i);
      between.add(unit.tag().equals("NUM") ? "#" : unit.word());
      if (unit.tag().equals("VERB") || unit.tag().equals("ADP") || unit.tag().equals("SCONJ")) {
        features.add(order + "word=" + unit.stem());
      }
    }
    features.add(order + "distance=" + Math.min(between.size() / 3, 6));
    if (between.size() <= NEAR) {
      features.add(order + "words=" + String.join("_", between));
    }
  }

  private void elsewhere(Surroundings around, Entity entity, Set<String> features) {
    int number = around.sentence().index();
    places.places(entity).stream()
        .filter(m -> m.sentence().field() == Field.ABSTRACT)
        .mapToInt(m -> number - m.sentence().index())
        .boxed()
        .min(Comparator.comparingInt(Math::abs))
        .ifPresentOrElse(
            distance -> features.add("sentences=" + Math.max(-2, Math.min(distance, 4))),
            () -> features.add("title only"));
    boolean last =
        places.places(entity).stream()
            .map(m -> m.sentence().index())
            .filter(i -> i < number)
            .max(Comparator.naturalOrder())
            .filter(i -> noneBetween(entity, i, number))
            .isPresent();
    if (last) {
      features.add("last before");
    }
  }

  private boolean noneBetween(Entity entity, int from, int to) {
    return reading.document().mentions().stream()
        .filter(m -> m.sentence().index() > from && m.sentence().index() < to)
        .noneMatch(m -> m.type().isAlike(entity.type()));
  }

  private void wholePaper(Entity entity, Set<String> features) {
    double[] own = roles.get(entity);
    List<Entity> rivals =
        roles.keySet().stream().filter(e -> e.type().isAlike(entity.type())).toList();
    features.add("rivals=" + Math.min(rivals.size() - 1, 3));
    for (int i = 0; i < own.length; i++) {
      String role = RoleWeigher.ROLES.get(i).term();
      int at = i;
      for (double step : STEPS) {
        if (own[i] >= step) {
          features.add(role + ">" + step);
        }
      }
      long as = rivals.stream().filter(e -> roles.get(e)[at] >= 0.4).count();
      boolean best = rivals.stream().allMatch(e -> roles.get(e)[at] <= own[at]);
      if (own[i] >= 0.2 && best) {
        features.add("best " + role);
        features.add("best " + role + " of " + Math.min(as, 3));
      }
    }
    if (reading.contribution().main().filter(entity::equals).isPresent()) {
      features.add("main");
    } else if (reading.contribution().all().contains(entity)) {
      features.add("own");
    }
    if (entity.isCommonNoun()) {
      features.add("common");
    }
    if (places.places(entity).stream().anyMatch(m -> m.sentence().field() == Field.TITLE)) {
      features.add("in title");
    }
    features.add("times=" + Math.min(places.places(entity).size(), 3));
  }
}
