package org.papergraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Result;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Thing;

/**
 * What may tell whether a reader would confirm a statement: how probable the weights called it,
 * what found it, and what its ends look like.
 */
public final class ConfidenceFeatures {
  private static final double[] STEPS = {
    0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98, 0.99
  };
  private static final double[] SURE = {0.65, 0.75, 0.85, 0.92, 0.97};

  private final Map<String, Double> surest = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final int sentences;

  /** The features of the statements of one paper. */
  public ConfidenceFeatures(Document document) {
    for (LinkedMention mention : document.mentions()) {
      String key = mention.entity().key();
      surest.merge(key, mention.mention().confidence(), Math::max);
      times.merge(key, 1, Integer::sum);
    }
    sentences = document.sentences().size();
  }

  /**
   * The features of a statement.
   *
   * @param assertion with the probability that the weights gave it as confidence
   */
  public SortedSet<String> of(Assertion assertion) {
    SortedSet<String> plain = new TreeSet<>();
    String group = assertion.predicate().group().name();
    for (double step : STEPS) {
      if (assertion.evidence().confidence() >= step) {
        plain.add("p>" + step);
      }
    }
    place(assertion, plain);
    if (assertion.object() instanceof Result result) {
      number(assertion.evidence().sentence(), result, plain);
    }
    end("S", assertion.subject(), plain);
    end("O", assertion.object(), plain);
    if (assertion.subject() instanceof Entity subject
        && assertion.object() instanceof Entity object) {
      nested(subject, object, plain);
    }
    SortedSet<String> features = new TreeSet<>();
    String predicate = assertion.predicate().term();
    features.add(predicate);
    plain.forEach(feature -> features.add(predicate + "|" + feature));
    plain.forEach(feature -> features.add(group + "|" + feature));
    return features;
  }

  private void place(Assertion assertion, Set<String> features) {
    String method = assertion.evidence().method();
    features.add("method=" + method);
    features.add("method~" + method.replaceAll("/[^/]*$", ""));
    int index = assertion.evidence().sentence().index();
    boolean title = assertion.evidence().sentence().field() == Field.TITLE;
    features.add("at=" + (title ? "title" : Math.min(4, 5 * index / Math.max(1, sentences))));
  }

  /** The words around a number: "90% CI", "p < 0.05", "Task 2.1" are no results. */
  private static void number(Sentence sentence, Result result, Set<String> features) {
    String text = sentence.text().toLowerCase(Locale.ROOT);
    int at = result.span().start() - sentence.span().start();
    int end = result.span().end() - sentence.span().start();
    List<String> before = words(text.substring(0, at), "[\\s,]+");
    List<String> after = words(text.substring(end), "[\\s,]+");
    features.add("before=" + before.get(before.size() - 1));
    features.add("after=" + after.get(0));
    if (after.size() > 1) {
      features.add("second after=" + after.get(1));
    }
  }

  /** The words of a text; one empty word if it has none. */
  private static List<String> words(String text, String gap) {
    String[] words = text.trim().split(gap);
    return words.length == 0 ? List.of("") : List.of(words);
  }

  private void end(String side, Thing thing, Set<String> features) {
    if (thing instanceof Result result) {
      features.add("kind=" + result.kind().term());
      features.add("unit=" + result.unit());
    }
    if (thing instanceof Entity entity) {
      double sure = surest.getOrDefault(entity.key(), 0.0);
      for (double step : SURE) {
        if (sure >= step) {
          features.add(side + ">" + step);
        }
      }
      features.add(side + " times=" + Math.min(3, times.getOrDefault(entity.key(), 0)));
      features.add(side + "=" + entity.type().term());
      features.add(side + " " + (entity.isCommonNoun() ? "common" : "named"));
      List<String> words = words(entity.label().toLowerCase(Locale.ROOT), "[\\s-]+");
      features.add(side + " words=" + Math.min(words.size(), 5));
      features.add(side + " first=" + words.get(0));
      features.add(side + " last=" + words.get(words.size() - 1));
      features.add(side + " key=" + entity.key());
      if (entity.label().matches(".*\\d.*")) {
        features.add(side + " digit");
      }
    }
  }

  private static void nested(Entity subject, Entity object, Set<String> features) {
    String one = subject.label().toLowerCase(Locale.ROOT);
    String other = object.label().toLowerCase(Locale.ROOT);
    if (one.contains(other) || other.contains(one)) {
      features.add("nested");
    }
  }

  /** Whether a statement's confidence is learnt: links and denials stand as they were read. */
  public static boolean isLearnt(Assertion assertion) {
    return assertion.predicate().group() != Predicate.Group.LINK
        && assertion.evidence().polarity() == Polarity.ASSERTED;
  }
}
