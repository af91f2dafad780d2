package org.papergraph.recognize;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.domain.Document;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Field;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Spelling;
import org.papergraph.domain.Token;
import org.papergraph.tag.Tagging;

/**
 * What speaks for or against a candidate: who read it and as what, how probable the tagger finds
 * it, its words and form, and what stands around its places.
 */
final class CandidateFeatures {
  private static final double[] STEPS = {0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97};
  private static final int VERB_REACH = 10;
  private static final Set<String> OWN = Set.of("we", "our", "us");

  private final Document document;
  private final Map<Integer, Tagging> taggings;
  private final HeadNouns heads;
  private final Map<Mention, Double> probabilities = new IdentityHashMap<>();

  CandidateFeatures(Document document, Map<Integer, Tagging> taggings, HeadNouns heads) {
    this.document = document;
    this.taggings = taggings;
    this.heads = heads;
  }

  /** The features of a candidate among all. */
  Set<String> of(Candidate candidate, List<Mention> found) {
    Set<String> features = new HashSet<>();
    readings(candidate, features);
    form(candidate, features);
    tagger(candidate, features);
    for (Mention place : candidate.places()) {
      surroundings(place, features);
    }
    rivals(candidate, found, features);
    return features;
  }

  private void readings(Candidate candidate, Set<String> features) {
    Set<String> methods = new TreeSet<>();
    for (Mention reading : candidate.readings()) {
      methods.add(reading.method());
      features.add("by=" + reading.method() + "." + reading.type().term());
      if (reading.method().equals(NameShapeRecognizer.METHOD)) {
        features.add("shapesure=" + (reading.confidence() > 0.6));
      }
    }
    methods.forEach(m -> features.add("by=" + m));
    features.add("all=" + String.join("+", methods));
  }

  private void form(Candidate candidate, Set<String> features) {
    String name = candidate.longest();
    String[] words = name.toLowerCase(Locale.ROOT).split("[ -]+");
    String kind = kind(name);
    features.add("key=" + candidate.key());
    features.add("words=" + Math.min(words.length, 6));
    features.add("kind=" + kind);
    features.add("kind=" + kind + ".words=" + Math.min(words.length, 4));
    String head = Spelling.singular(words[words.length - 1]);
    features.add("head=" + head);
    if (head.length() > 4) {
      features.add("end=" + head.substring(head.length() - 4));
    }
    features.add("first=" + words[0]);
    if (words.length > 1) {
      features.add("last2=" + words[words.length - 2] + "_" + head);
    }
    for (String word : words) {
      features.add("word=" + Spelling.singular(word));
    }
    EntityType headType = heads.typeOf(name);
    features.add("headtype=" + (headType == null ? "none" : headType.term()));
    features.add("phrase=" + heads.makesPhrase(name) + "." + Math.min(words.length, 3));
    int places = candidate.places().size();
    features.add("places=" + (places > 4 ? 5 : places));
    features.add("places=" + (places > 2 ? 3 : places) + "." + kind);
    long sentences =
        candidate.readings().stream().map(m -> m.sentence().index()).distinct().count();
    features.add("sentences=" + Math.min(sentences, 4));
    boolean title =
        candidate.readings().stream().anyMatch(m -> m.sentence().field() == Field.TITLE);
    features.add("title=" + title + "." + (sentences > 1) + "." + kind);
    boolean defined =
        document.abbreviations().stream()
            .anyMatch(a -> Spelling.fold(a.longText()).equals(candidate.key()));
    features.add("defined=" + defined + "." + kind);
    if (NotEntities.contains(name)) {
      features.add("notentity");
    }
  }

  /** How a name is written. */
  private static String kind(String name) {
    if (name.equals(name.toLowerCase(Locale.ROOT))) {
      return name.chars().anyMatch(Character::isDigit) ? "lower0" : "lower";
    }
    boolean digit = name.chars().anyMatch(Character::isDigit);
    if (!name.contains(" ")) {
      boolean capitals = name.replaceAll("s$", "").matches("[\\p{Lu}\\p{N}-]+");
      return (capitals ? "CAPS" : name.matches("\\p{Lu}\\p{Ll}+") ? "Cap" : "Mixed")
          + (digit ? "0" : "");
    }
    boolean allCapitalised =
        java.util.Arrays.stream(name.split(" "))
            .allMatch(w -> w.length() < 4 || !w.equals(w.toLowerCase(Locale.ROOT)));
    return allCapitalised ? "Title" : "Some";
  }

  private void tagger(Candidate candidate, Set<String> features) {
    double best = 0;
    double[] types = new double[EntityType.values().length];
    double sum = 0;
    double none = 1;
    List<Mention> places = candidate.places();
    for (Mention place : places) {
      Tagging tagging = taggings.get(place.sentence().index());
      int first = first(place);
      int end = end(place);
      double all = 0;
      for (EntityType type : EntityType.values()) {
        double p = tagging.probability(first, end, type);
        all += p;
        types[type.ordinal()] += p;
      }
      best = Math.max(best, all);
      none *= 1 - Math.min(1, all);
      sum += all;
    }
    steps("T", best, features);
    steps("Tmean", sum / places.size(), features);
    for (EntityType type : EntityType.values()) {
      double share = sum == 0 ? 0 : types[type.ordinal()] / sum;
      steps("T." + type.term(), share, features);
    }
  }

  private static void steps(String name, double value, Set<String> features) {
    for (double step : STEPS) {
      if (value > step) {
        features.add(name + ">" + step);
      }
    }
  }

  private double probability(Mention place) {
    return taggings.get(place.sentence().index()).probability(first(place), end(place));
  }

  private static int first(Mention place) {
    return place.sentence().tokenAt(place.span().start());
  }

  private static int end(Mention place) {
    return place.sentence().tokenAt(place.span().end() - 1) + 1;
  }

  private void surroundings(Mention place, Set<String> features) {
    Sentence sentence = place.sentence();
    List<Token> tokens = sentence.tokens();
    int first = first(place);
    int end = end(place);
    String kind = Character.isUpperCase(place.text().charAt(0)) ? "A" : "a";
    features.add("L1=" + word(tokens, first - 1) + "." + kind);
    features.add("L1tag=" + tag(tokens, first - 1) + "." + kind);
    features.add("L2=" + word(tokens, first - 2) + "_" + word(tokens, first - 1));
    features.add("R1=" + word(tokens, end) + "." + kind);
    features.add("R1tag=" + tag(tokens, end) + "." + kind);
    features.add("R2=" + word(tokens, end) + "_" + word(tokens, end + 1));
    features.add("tags=" + tags(tokens, first, end));
    features.add(
        "edges="
            + tag(tokens, first - 1)
            + "_"
            + tag(tokens, first)
            + "_"
            + tag(tokens, end - 1)
            + "_"
            + tag(tokens, end));
    int last = document.sentences().size() - 1;
    int index = sentence.index();
    features.add(
        "where="
            + (index == 0
                ? "title"
                : index == 1
                    ? "first"
                    : index == last ? "last" : index * 3 < last ? "early" : "later"));
    int verb = first - 1;
    while (verb >= 0 && verb >= first - VERB_REACH && !tokens.get(verb).is("VERB")) {
      verb--;
    }
    boolean governed = verb >= 0 && verb >= first - VERB_REACH;
    if (governed) {
      features.add("V=" + word(tokens, verb));
      int from = Math.max(0, verb - 4);
      boolean own =
          tokens.subList(from, verb).stream()
              .anyMatch(t -> OWN.contains(t.text().toLowerCase(Locale.ROOT)));
      if (own) {
        features.add("own");
        features.add("ownV=" + word(tokens, verb));
      }
    }
    boolean we = tokens.stream().anyMatch(t -> OWN.contains(t.text().toLowerCase(Locale.ROOT)));
    features.add("we=" + we + "." + kind);
  }

  private static String tags(List<Token> tokens, int first, int end) {
    StringBuilder tags = new StringBuilder();
    for (int i = first; i < end && i < first + 5; i++) {
      tags.append(tokens.get(i).tag()).append(' ');
    }
    return tags.toString().trim();
  }

  /** Whether something that overlaps it is more probable. */
  private void rivals(Candidate candidate, List<Mention> found, Set<String> features) {
    for (Mention place : candidate.places()) {
      double own = probabilities.computeIfAbsent(place, this::probability);
      for (Mention other : found) {
        if (other.sentence().index() == place.sentence().index()
            && other.span().overlaps(place.span())
            && !other.span().equals(place.span())) {
          String how =
              other.span().contains(place.span())
                  ? "inside"
                  : place.span().contains(other.span()) ? "covers" : "crosses";
          features.add(how + "=" + other.method());
          double rival = probabilities.computeIfAbsent(other, this::probability);
          if (rival > own) {
            features.add("beaten=" + how);
            if (rival > 0.5) {
              features.add("lost=" + how);
            }
          }
        }
      }
    }
  }

  private static String word(List<Token> tokens, int i) {
    return i < 0 ? "^" : i >= tokens.size() ? "$" : tokens.get(i).text().toLowerCase(Locale.ROOT);
  }

  private static String tag(List<Token> tokens, int i) {
    return i < 0 ? "^" : i >= tokens.size() ? "$" : tokens.get(i).tag();
  }
}
