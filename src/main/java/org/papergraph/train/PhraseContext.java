package org.papergraph.train;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.papergraph.domain.Span;
import org.papergraph.recognize.EmptyWords;

/** Kinds of words before and after a phrase, by number. */
final class PhraseContext {
  private static final int OTHER_BEFORE = 14;
  private static final int OTHER_AFTER = 12;
  private static final int VERB_AFTER = 11;
  private static final Pattern INSIDE = Pattern.compile("[\\s/–-]*");
  private static final Pattern VERB =
      Pattern.compile("[a-z]+(?:ves|zes|ches|rms|ishes|ieves|ows|ates|uces|ides|ents|ed)");

  static final String[] BEFORE_NAMES = {
    "begins", "after a", "after the", "after our", "after using", "after of", "after for",
    "after on", "after in", "after and", "after like", "after to", "after is", "after as",
    "after another"
  };
  private static final Map<String, Integer> BEFORE =
      classes(
          "^",
          "a an",
          "the",
          "our this these those its their we",
          "using use uses via with through by employ apply leverage leveraging",
          "of",
          "for",
          "on",
          "in",
          "and or ,",
          "like including e.g called named",
          "to",
          "is are be",
          "as");

  static final String[] AFTER_NAMES = {
    "ends", "before model", "before data", "before method", "before task", "before score",
    "before and", "before is", "before of", "before for", "before in", "before verb",
    "before another", "before bracket"
  };
  private static final Map<String, Integer> AFTER =
      classes(
          "$",
          "model models",
          "dataset datasets corpus corpora benchmark benchmarks data",
          "method methods approach approaches algorithm algorithms framework technique techniques"
              + " strategy",
          "task tasks problem",
          "score scores metric metrics rate",
          "and or ,",
          "is are was were has have can",
          "of",
          "for",
          "in on with to by from that which at as while but using through via");

  private static final int BRACKET_AFTER = 13;
  private static final int LAST_NOUN_AFTER = 5;

  private PhraseContext() {}

  /** Whether function words or punctuation stand on both sides. */
  static boolean isAlone(int before, int after) {
    return before != OTHER_BEFORE && after != OTHER_AFTER;
  }

  /** Whether a phrase begins its sentence or clause. */
  static boolean begins(int before) {
    return before == BEFORE.get("^");
  }

  /** Whether two words may belong to one phrase. */
  static boolean joins(String gap) {
    return INSIDE.matcher(gap).matches();
  }

  private static Map<String, Integer> classes(String... words) {
    Map<String, Integer> classes = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      for (String word : words[i].split(" ")) {
        classes.put(word, i);
      }
    }
    return classes;
  }

  /** Whether no name begins or ends with the word. */
  static boolean isEmpty(String text, Span span) {
    String word = lower(text, span);
    boolean function = BEFORE.containsKey(word) || AFTER.getOrDefault(word, 0) > LAST_NOUN_AFTER;
    return function || EmptyWords.contains(word);
  }

  /** The text before a word, up to the word before it. */
  static String gap(String text, List<Span> words, int at) {
    int from = at == 0 ? 0 : words.get(at - 1).end();
    return text.substring(from, at == words.size() ? text.length() : words.get(at).start());
  }

  /** The kind of what stands before the word where a phrase begins. */
  static int before(String text, List<Span> words, int first) {
    String gap = gap(text, words, first);
    if (gap.contains(",") || gap.contains(";")) {
      return BEFORE.get(",");
    }
    if (first == 0 || !INSIDE.matcher(gap).matches()) {
      return BEFORE.get("^");
    }
    return BEFORE.getOrDefault(lower(text, words.get(first - 1)), OTHER_BEFORE);
  }

  /** The kind of what stands after a phrase, the word at its end. */
  static int after(String text, List<Span> words, int end) {
    String gap = gap(text, words, end);
    if (gap.contains("(")) {
      return BRACKET_AFTER;
    }
    if (gap.contains(",") || gap.contains(";")) {
      return AFTER.get(",");
    }
    if (end == words.size() || !INSIDE.matcher(gap).matches()) {
      return AFTER.get("$");
    }
    String word = lower(text, words.get(end));
    return AFTER.getOrDefault(word, VERB.matcher(word).matches() ? VERB_AFTER : OTHER_AFTER);
  }

  private static String lower(String text, Span word) {
    return text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
  }
}
