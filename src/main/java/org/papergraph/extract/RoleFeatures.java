package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.Field;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Sentence;

/**
 * What may tell the roles of an entity in a paper: what it is, where it stands, what stands around
 * it, and which cues speak of it. Each feature is joined with the type, since each type has roles
 * of its own.
 */
public final class RoleFeatures {
  /** Steps of the probability that the entity is one. */
  private static final double[] SURE = {0.6, 0.7, 0.8, 0.9, 0.95, 0.98};

  private final Reading reading;
  private final List<List<Unit>> units = new ArrayList<>();
  private final Map<String, List<LinkedMention>> places = new HashMap<>();
  private final List<Assertion> proposals;
  private final boolean survey;

  /**
   * The features of the entities of one paper.
   *
   * @param proposals what the extractors say
   */
  public RoleFeatures(Reading reading, List<Assertion> proposals) {
    this.reading = reading;
    this.proposals = proposals;
    this.survey = PositionExtractor.isSurvey(reading.document());
    for (Sentence sentence : reading.document().sentences()) {
      units.add(Unit.of(sentence, reading.document().mentionsIn(sentence)));
    }
    for (LinkedMention mention : reading.document().mentions()) {
      places.computeIfAbsent(mention.entity().key(), k -> new ArrayList<>()).add(mention);
    }
  }

  /** The paper, as it is read. */
  Reading reading() {
    return reading;
  }

  /** What the extractors say. */
  List<Assertion> proposals() {
    return proposals;
  }

  /** The entities of the paper, in reading order. */
  public Collection<Entity> entities() {
    Set<Entity> entities = new LinkedHashSet<>();
    reading.document().mentions().forEach(m -> entities.add(m.entity()));
    return entities;
  }

  /** The mentions of an entity, in reading order. */
  List<LinkedMention> places(Entity entity) {
    return places.getOrDefault(entity.key(), List.of());
  }

  /** The units of a sentence. */
  List<Unit> units(Sentence sentence) {
    return units.get(sentence.index());
  }

  /** The features of an entity, from all places where it stands. */
  public SortedSet<String> of(Entity entity) {
    SortedSet<String> plain = new TreeSet<>();
    whatItIs(entity, plain);
    for (LinkedMention mention : places(entity)) {
      place(mention, plain);
    }
    return joined(entity, plain);
  }

  /** The features of an entity as if one place were the only one. */
  SortedSet<String> at(LinkedMention mention) {
    SortedSet<String> plain = new TreeSet<>();
    whatItIs(mention.entity(), plain);
    place(mention, plain);
    return joined(mention.entity(), plain);
  }

  private static SortedSet<String> joined(Entity entity, SortedSet<String> plain) {
    SortedSet<String> features = new TreeSet<>(plain);
    String type = Rendering.LETTERS.get(entity.type()) + "|";
    plain.forEach(feature -> features.add(type + feature));
    return features;
  }

  private void whatItIs(Entity entity, SortedSet<String> features) {
    List<LinkedMention> all = places(entity);
    features.add("entity");
    features.add("key=" + entity.key());
    features.add("times=" + Math.min(all.size(), 4));
    all.forEach(m -> features.add("method=" + m.mention().method()));
    double sure = all.stream().mapToDouble(m -> m.mention().confidence()).max().orElse(0);
    for (double step : SURE) {
      if (sure >= step) {
        features.add("sure>" + step);
      }
    }
    if (entity.isCommonNoun()) {
      features.add("common");
      features.add("noun=" + entity.label().replaceFirst(".*[ -]", ""));
    }
    if (reading.contribution().main().filter(entity::equals).isPresent()) {
      features.add("main");
    } else if (reading.contribution().all().contains(entity)) {
      features.add("own");
    }
    boolean known = reading.contribution().main().isPresent();
    features.add(known ? "names-contribution" : "names-none");
    if (survey) {
      features.add("survey");
    }
    if (all.stream().noneMatch(m -> reading.isOwn(m.sentence()))) {
      features.add("background-only");
    }
    if (all.stream().allMatch(m -> m.sentence().field() == Field.TITLE)) {
      features.add("title-only");
    }
  }

  private void place(LinkedMention mention, SortedSet<String> features) {
    Sentence sentence = mention.sentence();
    boolean title = sentence.field() == Field.TITLE;
    String where = title ? "title:" : reading.isOwn(sentence) ? "" : "background:";
    List<Unit> around = units(sentence);
    int at = indexOf(mention, around);
    if (at >= 0) {
      new Neighbourhood(around, at).features(f -> features.add(where + f));
    }
    if (title) {
      features.add("title-place=" + Math.min(at, 3));
    } else {
      features.add(where + "sentence=" + position(sentence, reading.document()));
    }
    for (Assertion proposal : proposals) {
      if (proposal.evidence().sentence().index() == sentence.index()) {
        cue(mention.entity(), proposal, features);
      }
    }
  }

  private static void cue(Entity entity, Assertion proposal, SortedSet<String> features) {
    boolean object = proposal.object() instanceof Entity o && o.key().equals(entity.key());
    boolean subject = proposal.subject() instanceof Entity s && s.key().equals(entity.key());
    if (object || subject) {
      String sign = proposal.evidence().polarity() == Polarity.ASSERTED ? "" : "not ";
      String end = object ? "" : "of ";
      features.add("says=" + sign + end + proposal.predicate().term());
      features.add("cue=" + sign + end + proposal.evidence().method());
    }
  }

  static int indexOf(LinkedMention mention, List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).mention().filter(mention::equals).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static String position(Sentence sentence, Document document) {
    int last = document.sentences().size() - 1;
    int index = sentence.index();
    if (index == last) {
      return "last";
    }
    if (index == last - 1) {
      return "last but one";
    }
    return index < 4 ? Integer.toString(index) : "middle";
  }
}
