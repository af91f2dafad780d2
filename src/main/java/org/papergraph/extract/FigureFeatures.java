package org.papergraph.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Field;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Paper;
import org.papergraph.domain.ResultKind;
import org.papergraph.domain.Sentence;

/**
 * What may tell whether a number is a result, and of which kind: its form and what is around it.
 */
public final class FigureFeatures {
  private static final Set<String> CONTENT = Set.of("NOUN", "VERB", "ADJ", "PROPN", "ADV");
  private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int[] REACHES = {15, 40, 80};
  private static final int BAG_LEFT = 7;
  private static final int BAG_RIGHT = 5;

  private final Reading reading;
  private final RoleFeatures places;

  /** The features of the numbers of one paper. */
  FigureFeatures(Reading reading, RoleFeatures places) {
    this.reading = reading;
    this.places = places;
  }

  /** The paper. */
  Paper paper() {
    return reading.document().paper();
  }

  /** The numbers of the abstract that may be results: all that no name, size or year is. */
  public List<Surroundings> candidates() {
    List<Surroundings> all = new ArrayList<>();
    for (Sentence sentence : reading.document().sentences()) {
      List<LinkedMention> mentions = reading.document().mentionsIn(sentence);
      List<Figure> figures = Figure.in(sentence, mentions);
      for (int i = 0; i < figures.size(); i++) {
        Surroundings around = new Surroundings(sentence, mentions, figures, i);
        if (sentence.field() == Field.ABSTRACT && ResultKinds.mayBe(around)) {
          all.add(around);
        }
      }
    }
    return all;
  }

  /** The features of a number. */
  public SortedSet<String> of(Surroundings around) {
    SortedSet<String> plain = new TreeSet<>();
    form(around, plain);
    rules(around, plain);
    words(around, plain);
    SortedSet<String> features = new TreeSet<>(plain);
    String unit = around.figure().unit() + "|";
    plain.forEach(feature -> features.add(unit + feature));
    return features;
  }

  private void form(Surroundings around, Set<String> features) {
    BigDecimal value = around.figure().value();
    features.add("number");
    features.add(value.scale() > 0 ? "decimal" : "whole");
    features.add(
        value.compareTo(BigDecimal.ONE) < 0
            ? "below 1"
            : value.compareTo(BigDecimal.TEN) < 0
                ? "below 10"
                : value.compareTo(HUNDRED) <= 0 ? "below 100" : "above 100");
    features.add(reading.isOwn(around.sentence()) ? "own" : "background");
    features.add("sign=" + around.signBefore());
    for (EntityType type : EntityType.values()) {
      for (int reach : REACHES) {
        if (around.near(type, reach)) {
          features.add("near" + reach + "=" + Rendering.LETTERS.get(type));
        }
      }
    }
  }

  private static void rules(Surroundings around, Set<String> features) {
    features.add("rule=" + name(ResultKinds.of(around)));
    if (around.index() > 0) {
      neighbour("previous", around.at(around.index() - 1), around, features);
    }
    if (around.index() + 1 < around.figures().size()) {
      neighbour("next", around.at(around.index() + 1), around, features);
    }
  }

  private static void neighbour(
      String which, Surroundings other, Surroundings around, Set<String> features) {
    boolean like = other.figure().unit().equals(around.figure().unit());
    String verdict = name(ResultKinds.of(other));
    features.add(which + "=" + verdict);
    if (like) {
      features.add("like " + which + "=" + verdict);
    }
  }

  private static String name(Optional<ResultKind> kind) {
    return kind.map(ResultKind::term).orElse("none");
  }

  private void words(Surroundings around, Set<String> features) {
    List<Unit> units = places.units(around.sentence());
    int at = around.indexIn(units);
    int after = at + 1;
    while (after < units.size() && around.figure().end() > units.get(after).start()) {
      after++;
    }
    features.add("token=" + word(units, at));
    features.add("L1=" + word(units, at - 1));
    features.add("L2=" + word(units, at - 2) + "_" + word(units, at - 1));
    features.add("R1=" + word(units, after));
    features.add("R2=" + word(units, after) + "_" + word(units, after + 1));
    for (int i = Math.max(0, at - BAG_LEFT); i < at; i++) {
      bag("W-=", units.get(i), features);
    }
    for (int i = after; i < units.size() && i < after + BAG_RIGHT; i++) {
      bag("W+=", units.get(i), features);
    }
    for (int i = at - 1; i >= 0; i--) {
      if (units.get(i).tag().equals("VERB")) {
        features.add("V=" + units.get(i).stem());
        break;
      }
    }
  }

  private static void bag(String prefix, Unit unit, Set<String> features) {
    if (CONTENT.contains(unit.tag()) || unit.tag().equals(Unit.NAME)) {
      features.add(prefix + unit.stem());
    }
  }

  /** The word with its digits made alike. */
  private static String word(List<Unit> units, int i) {
    return i < 0
        ? "^"
        : i >= units.size() ? "$" : DIGITS.matcher(units.get(i).word()).replaceAll("#");
  }
}
