package org.papergraph.recognize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.papergraph.domain.Document;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Field;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Spelling;
import org.papergraph.tag.Tagging;

/**
 * What speaks for or against a candidate: who read it and as what, how probable the tagger finds
 * it, its words and form, how a large corpus uses it, and what stands around its places.
 */
final class CandidateFeatures {
  private static final double[] STEPS = {0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97};
  private static final String[] STEP_NAMES = stepNames();
  private static final double SURE = 0.6;

  private final Document document;
  private final HeadNouns heads;
  private final PhraseStatistics phrases;
  private final Map<String, List<TaggedPlace>> places = new HashMap<>();
  private final Map<Integer, List<TaggedPlace>> bySentence = new HashMap<>();
  private final Set<String> defined;

  /** The features of these candidates of a document. */
  CandidateFeatures(
      Document document,
      List<Candidate> candidates,
      Map<Integer, Tagging> taggings,
      HeadNouns heads,
      PhraseStatistics phrases) {
    this.document = document;
    this.heads = heads;
    this.phrases = phrases;
    for (Candidate candidate : candidates) {
      List<TaggedPlace> standing = new ArrayList<>();
      for (Mention mention : candidate.places()) {
        int sentence = mention.sentence().index();
        TaggedPlace place = TaggedPlace.of(mention, taggings.get(sentence));
        standing.add(place);
        bySentence.computeIfAbsent(sentence, s -> new ArrayList<>()).add(place);
      }
      places.put(candidate.key(), standing);
    }
    defined =
        document.abbreviations().stream()
            .map(a -> Spelling.fold(a.longText()))
            .collect(Collectors.toSet());
  }

  private static String[] stepNames() {
    String[] names = new String[STEPS.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = ">" + STEPS[i];
    }
    return names;
  }

  /** The features of a candidate among all. */
  Set<String> of(Candidate candidate) {
    Set<String> features = new HashSet<>(128);
    List<TaggedPlace> standing = places.get(candidate.key());
    readings(candidate, features);
    String name = candidate.longest();
    String kind = Capitals.kind(name);
    words(candidate.key(), name, kind, features);
    phrases.addTo(candidate.key(), features);
    spread(candidate, standing, kind, features);
    tagger(standing, features);
    for (TaggedPlace place : standing) {
      new Surroundings(place, document.sentences().size() - 1).addTo(features);
      rivals(place, features);
    }
    return features;
  }

  private static void readings(Candidate candidate, Set<String> features) {
    Set<String> methods = new TreeSet<>();
    for (Mention reading : candidate.readings()) {
      methods.add(reading.method());
      features.add("by=" + reading.method() + "." + reading.type().term());
      if (reading.method().equals(NameShapeRecognizer.METHOD)) {
        features.add(reading.confidence() > SURE ? "typed shape" : "untyped shape");
      }
    }
    methods.forEach(m -> features.add("by=" + m));
    features.add("all=" + String.join("+", methods));
  }

  private void words(String key, String name, String kind, Set<String> features) {
    String[] words = name.toLowerCase(Locale.ROOT).split("[ -]+");
    String head = Spelling.singular(words[words.length - 1]);
    features.add("key=" + key);
    features.add("words=" + Math.min(words.length, 6));
    features.add("kind=" + kind);
    features.add("kind=" + kind + "." + Math.min(words.length, 4));
    features.add("head=" + head);
    features.add("end=" + head.substring(Math.max(0, head.length() - 4)));
    features.add("first=" + words[0]);
    if (words.length > 1) {
      features.add("last2=" + words[words.length - 2] + "_" + head);
    }
    for (String word : words) {
      features.add("word=" + Spelling.singular(word));
    }
    EntityType type = heads.typeOf(name);
    features.add("headtype=" + (type == null ? "none" : type.term()));
    features.add("phrase=" + heads.makesPhrase(name) + "." + Math.min(words.length, 3));
    if (NotEntities.contains(name)) {
      features.add("no entity");
    }
  }

  /** How often and where the paper speaks of it. */
  private void spread(
      Candidate candidate, List<TaggedPlace> standing, String kind, Set<String> features) {
    int times = standing.size();
    long sentences = standing.stream().map(p -> p.sentence().index()).distinct().count();
    boolean title = standing.stream().anyMatch(p -> p.sentence().field() == Field.TITLE);
    features.add("places=" + Math.min(times, 5));
    features.add("places=" + Math.min(times, 3) + "." + kind);
    features.add("sentences=" + Math.min(sentences, 4));
    features.add("title=" + title + "." + (sentences > 1) + "." + kind);
    features.add("defined=" + defined.contains(candidate.key()) + "." + kind);
  }

  private static void tagger(List<TaggedPlace> standing, Set<String> features) {
    double best = 0;
    double sum = 0;
    double[] types = new double[EntityType.values().length];
    for (TaggedPlace place : standing) {
      best = Math.max(best, place.probability());
      sum += place.probability();
      for (int i = 0; i < types.length; i++) {
        types[i] += place.types()[i];
      }
    }
    steps("T", best, features);
    steps("Tmean", sum / standing.size(), features);
    for (EntityType type : EntityType.values()) {
      steps("T." + type.term(), sum == 0 ? 0 : types[type.ordinal()] / sum, features);
    }
  }

  private static void steps(String name, double value, Set<String> features) {
    for (int i = 0; i < STEPS.length && value > STEPS[i]; i++) {
      features.add(name + STEP_NAMES[i]);
    }
  }

  /** The one word that the longer of two candidates has and the shorter lacks. */
  private static void edge(
      TaggedPlace longer, TaggedPlace shorter, String how, Set<String> features) {
    if (longer.first() == shorter.first() && longer.end() == shorter.end() + 1) {
      features.add("last=" + Spelling.singular(longer.word(shorter.end())) + "." + how);
    }
    if (longer.first() + 1 == shorter.first() && longer.end() == shorter.end()) {
      features.add("before=" + longer.word(longer.first()) + "." + how);
    }
  }

  /** Whether something that overlaps it is more probable. */
  private void rivals(TaggedPlace place, Set<String> features) {
    for (TaggedPlace other : bySentence.get(place.sentence().index())) {
      if (other != place && other.overlaps(place)) {
        boolean inside = other.mention().span().contains(place.mention().span());
        boolean covers = place.mention().span().contains(other.mention().span());
        String how = inside ? "inside" : covers ? "covers" : "crosses";
        features.add(how + "=" + other.mention().method());
        boolean beaten = other.probability() > place.probability();
        if (beaten) {
          features.add("beaten=" + how);
        }
        if (inside || covers) {
          edge(inside ? other : place, inside ? place : other, inside + "." + beaten, features);
        }
        if (other.probability() > Math.max(0.5, place.probability())) {
          features.add("lost=" + how);
        }
      }
    }
  }
}
