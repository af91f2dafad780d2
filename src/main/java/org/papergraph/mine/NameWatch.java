package org.papergraph.mine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.domain.Abbreviation;
import org.papergraph.domain.Document;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Spelling;
import org.papergraph.recognize.HeadNouns;

/** Reads the sightings of names off one paper after the other. */
public final class NameWatch {
  private static final double DEFINED = 1;
  private static final double LISTED = 0.5;
  private static final int AROUND = 6;

  private final Lexicon lexicon;
  private final Definitions definitions = new Definitions(new HeadNouns());

  /** A watch that tells known names by this vocabulary. */
  public NameWatch(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The names in a linked document that the vocabulary does not know, each once. */
  public List<Sighting> unknown(Document document) {
    List<LinkedMention> mentions = document.mentions().stream().filter(m -> !isKnown(m)).toList();
    Map<String, Set<String>> forms = forms(document);
    List<Sighting> sightings = new ArrayList<>();
    byFold(mentions)
        .forEach(
            (fold, places) ->
                sightings.add(
                    sighting(
                        fold,
                        places,
                        votes(document, places),
                        forms.getOrDefault(fold, Set.of()))));
    return sightings;
  }

  /** The concepts of the vocabulary that a linked document speaks of, each once. */
  public List<Sighting> known(Document document) {
    Map<String, List<LinkedMention>> byKey =
        document.mentions().stream()
            .filter(this::isKnown)
            .collect(
                Collectors.groupingBy(
                    m -> m.entity().key(), LinkedHashMap::new, Collectors.toList()));
    return byKey.entrySet().stream()
        .map(e -> sighting(e.getKey(), e.getValue(), Map.of(), Set.of()))
        .toList();
  }

  private boolean isKnown(LinkedMention mention) {
    return lexicon.concept(mention.entity().key()) != null;
  }

  private static Map<String, List<LinkedMention>> byFold(List<LinkedMention> mentions) {
    Map<String, List<LinkedMention>> byFold = new LinkedHashMap<>();
    for (LinkedMention mention : mentions) {
      String fold = Spelling.fold(mention.mention().text());
      if (!fold.isEmpty()) {
        byFold.computeIfAbsent(fold, k -> new ArrayList<>()).add(mention);
      }
    }
    return byFold;
  }

  private static Sighting sighting(
      String name, List<LinkedMention> places, Map<EntityType, Double> votes, Set<String> forms) {
    Set<String> spellings =
        places.stream().map(m -> oneLine(m.mention().text())).collect(Collectors.toSet());
    return new Sighting(name, spellings, votes, forms, context(places.get(0)));
  }

  /** The paper as a whole has one vote, and so has each kind of evidence beside it. */
  private Map<EntityType, Double> votes(Document document, List<LinkedMention> places) {
    Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);
    double sure = places.stream().mapToDouble(m -> m.mention().confidence()).max().orElse(0);
    votes.merge(places.get(0).type(), sure, Double::sum);
    Set<EntityType> defined = new HashSet<>();
    Set<EntityType> listed = new HashSet<>();
    for (LinkedMention place : places) {
      definitions.typeOf(place).ifPresent(defined::add);
      for (LinkedMention other : document.mentionsIn(place.sentence())) {
        if (isKnown(other) && Enumeration.joins(place, other)) {
          listed.add(other.type());
        }
      }
    }
    defined.forEach(type -> votes.merge(type, DEFINED, Double::sum));
    listed.forEach(type -> votes.merge(type, LISTED, Double::sum));
    return votes;
  }

  private static Map<String, Set<String>> forms(Document document) {
    Map<String, Set<String>> forms = new LinkedHashMap<>();
    for (Abbreviation a : document.abbreviations()) {
      addForm(forms, a.shortText(), a.longText());
      addForm(forms, a.longText(), a.shortText());
    }
    return forms;
  }

  private static void addForm(Map<String, Set<String>> forms, String name, String other) {
    forms.computeIfAbsent(Spelling.fold(name), k -> new HashSet<>()).add(oneLine(other));
  }

  private static String context(LinkedMention place) {
    Sentence sentence = place.sentence();
    String text = sentence.text();
    int start = place.span().start() - sentence.span().start();
    int end = place.span().end() - sentence.span().start();
    int from = start;
    int to = end;
    for (int words = 0; words < AROUND; words++) {
      from = from == 0 ? 0 : text.lastIndexOf(' ', from - 2) + 1;
      int space = text.indexOf(' ', Math.min(to + 1, text.length()));
      to = space < 0 ? text.length() : space;
    }
    return oneLine(
        text.substring(from, start)
            + "["
            + text.substring(start, end)
            + "]"
            + text.substring(end, to));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
