package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Entity;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;

/**
 * What may tell the relation between two entities of a paper: their types and roles, the cues that
 * join them, and the words between them where one sentence names both.
 */
public final class RelationFeatures {
  private static final double[] STEPS = {0.1, 0.3, 0.5, 0.7, 0.9};
  private static final int NEAR = 6;

  private final Reading reading;
  private final List<Assertion> proposals;
  private final RoleFeatures places;
  private final Map<Entity, double[]> roles;
  private final long introduced;

  /**
   * The features of the pairs of one paper.
   *
   * @param roles the probability of each role of each entity, as {@link RoleWeigher} gives them
   */
  public RelationFeatures(
      Reading reading,
      List<Assertion> proposals,
      RoleFeatures places,
      Map<Entity, double[]> roles) {
    this.reading = reading;
    this.proposals = proposals;
    this.places = places;
    this.roles = roles;
    this.introduced = roles.values().stream().filter(r -> r[introduces()] >= 0.5).count();
  }

  private static int introduces() {
    return RoleWeigher.ROLES.indexOf(Predicate.INTRODUCES);
  }

  /** What the extractors say. */
  List<Assertion> proposals() {
    return proposals;
  }

  /** A pair of entities that may be related. */
  public record Pair(Entity subject, Entity object) {}

  /**
   * The pairs worth weighing: a system or data set with whatever stands in one sentence with it,
   * and what the paper may introduce with everything.
   */
  public List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (Entity subject : roles.keySet()) {
      boolean own = roles.get(subject)[introduces()] >= 0.2 || isMain(subject);
      for (Entity object : roles.keySet()) {
        if (!subject.key().equals(object.key())
            && (subject.type().isSystem() || subject.type().isData())
            && (own || together(subject, object))) {
          pairs.add(new Pair(subject, object));
        }
      }
    }
    return pairs;
  }

  private boolean together(Entity one, Entity other) {
    return places.places(one).stream()
        .anyMatch(
            m ->
                places.places(other).stream()
                    .anyMatch(n -> n.sentence().index() == m.sentence().index()));
  }

  private boolean isMain(Entity entity) {
    return reading.contribution().main().filter(entity::equals).isPresent();
  }

  /** The features of a pair. */
  public SortedSet<String> of(Pair pair) {
    SortedSet<String> plain = new TreeSet<>();
    ends(pair, plain);
    for (Assertion proposal : proposals) {
      cue(pair, proposal, plain);
    }
    for (LinkedMention subject : places.places(pair.subject())) {
      for (LinkedMention object : places.places(pair.object())) {
        if (subject.sentence().index() == object.sentence().index()) {
          between(subject, object, plain);
        }
      }
    }
    SortedSet<String> features = new TreeSet<>(plain);
    String types = types(pair) + "|";
    plain.forEach(feature -> features.add(types + feature));
    return features;
  }

  private static String types(Pair pair) {
    return ""
        + Rendering.LETTERS.get(pair.subject().type())
        + Rendering.LETTERS.get(pair.object().type());
  }

  private void ends(Pair pair, SortedSet<String> features) {
    features.add("pair");
    roles(pair.subject(), "s:", features);
    roles(pair.object(), "o:", features);
    features.add("introduced=" + Math.min(introduced, 3));
    features.add("s:rank=" + rank(pair.subject()));
    features.add("o:rank=" + rank(pair.object()));
    boolean main = isMain(pair.subject());
    if (main) {
      features.add("s=main");
      double[] object = roles.get(pair.object());
      for (int i = 0; i < object.length; i++) {
        features.add("main:o:" + RoleWeigher.ROLES.get(i).term() + step(object[i]));
      }
    }
    if (isMain(pair.object())) {
      features.add("o=main");
    }
    features.add(together(pair.subject(), pair.object()) ? "together" : "apart");
  }

  /** How many systems the paper introduces more probably, at most 3; 4 for what is no system. */
  private long rank(Entity entity) {
    if (!entity.type().isSystem()) {
      return 4;
    }
    double own = roles.get(entity)[introduces()];
    return Math.min(
        3,
        roles.entrySet().stream()
            .filter(e -> e.getKey().type().isSystem() && e.getValue()[introduces()] > own)
            .count());
  }

  private void roles(Entity entity, String end, SortedSet<String> features) {
    double[] all = roles.get(entity);
    for (int i = 0; i < all.length; i++) {
      for (double step : STEPS) {
        if (all[i] >= step) {
          features.add(end + RoleWeigher.ROLES.get(i).term() + ">" + step);
        }
      }
    }
    if (entity.isCommonNoun()) {
      features.add(end + "common");
    }
  }

  private static String step(double probability) {
    int step = 0;
    while (step < STEPS.length && probability >= STEPS[step]) {
      step++;
    }
    return "=" + step;
  }

  private static void cue(Pair pair, Assertion proposal, SortedSet<String> features) {
    if (proposal.subject() instanceof Entity s
        && proposal.object() instanceof Entity o
        && s.key().equals(pair.subject().key())
        && o.key().equals(pair.object().key())) {
      String sign = proposal.evidence().polarity() == Polarity.ASSERTED ? "" : "not ";
      features.add("says=" + sign + proposal.predicate().term());
      features.add("cue=" + sign + proposal.evidence().method());
    }
  }

  private void between(LinkedMention subject, LinkedMention object, SortedSet<String> features) {
    List<Unit> units = places.units(subject.sentence());
    int s = RoleFeatures.indexOf(subject, units);
    int o = RoleFeatures.indexOf(object, units);
    if (s < 0 || o < 0) {
      return;
    }
    String order = s < o ? "then:" : "before:";
    int from = Math.min(s, o) + 1;
    int to = Math.max(s, o);
    features.add(order + "distance=" + Math.min((to - from) / 3, 5));
    StringBuilder path = new StringBuilder();
    for (int i = from; i < to; i++) {
      Unit unit = units.get(i);
      if (unit.tag().equals("VERB") || unit.tag().equals("ADP") || unit.tag().equals("SCONJ")) {
        features.add(order + "word=" + unit.stem());
        path.append(unit.stem()).append('_');
      } else if (unit.tag().equals(Unit.NAME)) {
        features.add(order + "name=" + unit.word());
      } else if (unit.tag().equals("NOUN") || unit.tag().equals("ADJ")) {
        features.add(order + "noun=" + unit.stem());
      }
    }
    if (path.length() > 0) {
      features.add(order + "path=" + path);
    }
    if (to - from <= NEAR) {
      StringBuilder words = new StringBuilder();
      units.subList(from, to).forEach(u -> words.append(u.word()).append('_'));
      features.add(order + "words=" + words);
    }
    Optional<Unit> lead = from > 1 ? Optional.of(units.get(from - 2)) : Optional.empty();
    lead.ifPresent(u -> features.add(order + "lead=" + u.word()));
    boolean we =
        units.subList(0, from).stream()
            .anyMatch(u -> u.word().equals("we") || u.word().equals("our"));
    features.add(order + (we ? "we" : "no we"));
  }
}
