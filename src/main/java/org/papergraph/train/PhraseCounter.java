package org.papergraph.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.domain.Paper;
import org.papergraph.domain.Span;
import org.papergraph.domain.Spelling;
import org.papergraph.recognize.PhraseStatistics;

/**
 * Counts how papers use phrases of at most five words. A phrase is counted if it often stands
 * alone, between function words or punctuation; the others are chance.
 */
final class PhraseCounter {
  private static final int LONGEST = 5;

  /** Phrases that stand alone in fewer places, or are met in fewer papers, are left out. */
  private static final int LEAST_ALONE = 3;

  private static final int LEAST_PAPERS = 6;

  private static final int BITS = 24;

  /** Places are counted by hash before phrases are told apart: texts hold millions of phrases. */
  private static final int BUCKETS = 1 << BITS;

  /** The columns before those of the words around. */
  private static final List<String> FORM_NAMES =
      List.of("papers", "in titles", "capitalised", "capitals", "in brackets", "repeated");

  private final int[] alone = new int[BUCKETS];
  private final Map<String, Counts> phrases = new HashMap<>();

  private PhraseCounter() {}

  /** The statistics of the phrases of some papers. */
  static PhraseStatistics count(List<Paper> papers) {
    PhraseCounter counter = new PhraseCounter();
    papers.forEach(paper -> counter.places(paper).forEach(counter::countAlone));
    for (Paper paper : papers) {
      Set<String> met = new HashSet<>();
      counter.places(paper).forEach(place -> counter.add(place, met));
    }
    return counter.statistics();
  }

  /** What is counted of a phrase. */
  private static final class Counts {
    private int papers;
    private int places;
    private int alone;
    private int titles;
    private int capitalised;
    private int capitals;
    private int brackets;
    private final int[] before = new int[PhraseContext.BEFORE_NAMES.length];
    private final int[] after = new int[PhraseContext.AFTER_NAMES.length];
  }

  /** One place of a phrase, with its folded form and the classes of the words around. */
  private record Place(
      String phrase, String printed, boolean title, boolean bracketed, int before, int after) {
    boolean standsAlone() {
      return PhraseContext.isAlone(before, after);
    }
  }

  private List<Place> places(Paper paper) {
    List<Place> places = new ArrayList<>();
    addPlaces(paper.title(), true, places);
    addPlaces(paper.abstractText(), false, places);
    return places;
  }

  private static void addPlaces(String text, boolean title, List<Place> into) {
    List<Span> words = Spelling.words(text);
    String[] folded =
        words.stream()
            .map(w -> Spelling.foldWord(text.substring(w.start(), w.end())))
            .toArray(String[]::new);
    for (int first = 0; first < folded.length; first++) {
      if (PhraseContext.isEmpty(text, words.get(first))) {
        continue;
      }
      StringBuilder phrase = new StringBuilder();
      for (int end = first + 1; end <= Math.min(folded.length, first + LONGEST); end++) {
        if (end > first + 1 && !PhraseContext.joins(PhraseContext.gap(text, words, end - 1))) {
          break;
        }
        phrase.append(folded[end - 1]);
        if (PhraseContext.isEmpty(text, words.get(end - 1))) {
          continue;
        }
        String printed = text.substring(words.get(first).start(), words.get(end - 1).end());
        String before = PhraseContext.gap(text, words, first);
        boolean bracketed =
            before.endsWith("(") && PhraseContext.gap(text, words, end).startsWith(")");
        into.add(
            new Place(
                phrase.toString(),
                printed,
                title,
                bracketed,
                PhraseContext.before(text, words, first),
                PhraseContext.after(text, words, end)));
      }
    }
  }

  private static int bucket(String phrase) {
    return phrase.hashCode() * 0x9E3779B1 >>> 32 - BITS;
  }

  private void countAlone(Place place) {
    if (place.standsAlone()) {
      alone[bucket(place.phrase())]++;
    }
  }

  private void add(Place place, Set<String> met) {
    if (alone[bucket(place.phrase())] < LEAST_ALONE) {
      return;
    }
    Counts counts = phrases.computeIfAbsent(place.phrase(), p -> new Counts());
    counts.places++;
    counts.alone += place.standsAlone() ? 1 : 0;
    counts.papers += met.add(place.phrase()) ? 1 : 0;
    if (place.title()) {
      counts.titles++;
      return;
    }
    boolean begins = PhraseContext.begins(place.before());
    counts.capitalised += !begins && Character.isUpperCase(place.printed().codePointAt(0)) ? 1 : 0;
    counts.capitals += place.printed().chars().filter(Character::isUpperCase).count() > 1 ? 1 : 0;
    counts.brackets += place.bracketed() ? 1 : 0;
    counts.before[place.before()]++;
    counts.after[place.after()]++;
  }

  private PhraseStatistics statistics() {
    List<String> columns = new ArrayList<>(FORM_NAMES);
    columns.addAll(List.of(PhraseContext.BEFORE_NAMES));
    columns.addAll(List.of(PhraseContext.AFTER_NAMES));
    Map<String, String> codes = new HashMap<>();
    phrases.forEach(
        (phrase, counts) -> {
          boolean inAbstracts = counts.places > counts.titles;
          if (counts.papers >= LEAST_PAPERS && counts.alone >= LEAST_ALONE && inAbstracts) {
            codes.put(phrase, code(counts));
          }
        });
    return new PhraseStatistics(columns, codes);
  }

  private static String code(Counts counts) {
    double body = counts.places - counts.titles;
    StringBuilder code = new StringBuilder();
    code.append(Math.min(9, (int) (Math.log(counts.papers + 1) / Math.log(2.2))));
    code.append(share(counts.titles / (double) counts.places));
    code.append(share(counts.capitalised / body));
    code.append(share(counts.capitals / body));
    code.append(share(counts.brackets / body));
    code.append(Math.min(9, (int) (2.0 * counts.places / counts.papers)));
    for (int count : counts.before) {
      code.append(share(count / body));
    }
    for (int count : counts.after) {
      code.append(share(count / body));
    }
    return code.toString();
  }

  private static int share(double part) {
    return part <= 0 ? 0 : part < 0.03 ? 1 : part < 0.1 ? 2 : part < 0.25 ? 3 : part < 0.5 ? 4 : 5;
  }
}
