package org.papergraph.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;
import org.papergraph.domain.Spelling;
import org.papergraph.gold.GoldPaper;
import org.papergraph.gold.GoldPaper.GoldEntity;

/** The names of a gold paper's entities, and where its text uses them, the longest first. */
final class GoldNames {
  private static final int LONGEST = 10;

  private final Map<String, GoldEntity> byFold = new HashMap<>();

  GoldNames(GoldPaper gold) {
    for (GoldEntity entity : gold.entities()) {
      for (String name : entity.names()) {
        byFold.merge(Spelling.fold(name), entity, (a, b) -> a.optional() ? b : a);
      }
    }
    byFold.remove("");
  }

  /**
   * Where a name stands.
   *
   * @param span its place in the field's text
   * @param entity what it names
   */
  record Place(Span span, GoldEntity entity) {}

  /** The names in a sentence; none overlap. */
  List<Place> places(Sentence sentence) {
    List<Place> found = new ArrayList<>();
    List<Span> words = Spelling.words(sentence.text());
    for (int first = 0; first < words.size(); first++) {
      StringBuilder folded = new StringBuilder();
      for (int last = first; last < words.size() && last < first + LONGEST; last++) {
        folded.append(Spelling.foldWord(words.get(last).of(sentence.text())));
        GoldEntity entity = byFold.get(folded.toString());
        if (entity != null) {
          int shift = sentence.span().start();
          Span span = new Span(words.get(first).start() + shift, words.get(last).end() + shift);
          // "entity linking (EL)" is two mentions of one entity.
          if (sentence.textAt(span).indexOf('(') < 0) {
            found.add(new Place(span, entity));
          }
        }
      }
    }
    found.sort(Comparator.comparing((Place p) -> -p.span().length()).thenComparing(Place::span));
    List<Place> kept = new ArrayList<>();
    for (Place place : found) {
      if (kept.stream().noneMatch(k -> k.span().overlaps(place.span()))) {
        kept.add(place);
      }
    }
    return kept;
  }
}
