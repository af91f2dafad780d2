package org.papergraph.recognize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Span;
import org.papergraph.domain.Trace;

/**
 * Chooses among overlapping mentions of the rules, for silver labels: the longer span wins, then
 * the more trusted method, then the more confident. A phrase that is nothing but two names side by
 * side loses to the names.
 */
public final class MentionSettler {
  private static final List<String> TRUST =
      List.of(
          TitleRecognizer.METHOD,
          VocabularyRecognizer.METHOD,
          AbbreviationRecognizer.METHOD,
          NameShapeRecognizer.METHOD,
          PhraseRecognizer.METHOD);

  private static final Comparator<Mention> BEST_FIRST =
      Comparator.comparing((Mention m) -> -m.span().length())
          .thenComparing(m -> TRUST.indexOf(m.method()))
          .thenComparing(m -> -m.confidence())
          .thenComparing(Mention.READING_ORDER);

  private MentionSettler() {}

  /**
   * The mentions that stay: none overlap, in reading order.
   *
   * @param found the mentions of all recognisers
   * @param trace hears which mention lost to which
   */
  public static List<Mention> settle(List<Mention> found, Trace trace) {
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : found.stream().sorted(BEST_FIRST).toList()) {
      Mention winner = overlapping(mention, kept);
      if (mention.method().equals(PhraseRecognizer.METHOD) && isMadeOfNames(mention, found)) {
        trace.dropped("recognize", mention.text() + " (phrase)", "two names side by side");
      } else if (winner == null) {
        kept.add(mention);
      } else if (!winner.span().equals(mention.span())) {
        trace.dropped(
            "recognize",
            mention.text() + " (" + mention.method() + ")",
            "overlaps " + winner.text() + " (" + winner.method() + ")");
      }
    }
    kept.sort(Mention.READING_ORDER);
    return kept;
  }

  /** "STSb fine-tuning" is a benchmark and a technique, not a technique of its own. */
  private static boolean isMadeOfNames(Mention phrase, List<Mention> found) {
    for (Mention first : found) {
      boolean starts =
          first.sentence().index() == phrase.sentence().index()
              && first.span().start() == phrase.span().start()
              && first.span().end() < phrase.span().end()
              && !first.method().equals(PhraseRecognizer.METHOD);
      int next = first.span().end() + 1;
      boolean completed =
          starts
              && found.stream()
                  .anyMatch(
                      m ->
                          m.sentence().index() == phrase.sentence().index()
                              && !m.method().equals(PhraseRecognizer.METHOD)
                              && m.span()
                                  .equals(
                                      new Span(
                                          Math.min(next, phrase.span().end()),
                                          phrase.span().end())));
      if (completed) {
        return true;
      }
    }
    return false;
  }

  private static Mention overlapping(Mention mention, List<Mention> kept) {
    for (Mention other : kept) {
      if (other.sentence().index() == mention.sentence().index()
          && other.span().overlaps(mention.span())) {
        return other;
      }
    }
    return null;
  }
}
