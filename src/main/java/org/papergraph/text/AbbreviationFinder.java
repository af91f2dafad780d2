package org.papergraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.domain.Abbreviation;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;

/**
 * Finds "long form (SF)" and "SF (long form)" after Schwartz and Hearst, "A simple algorithm for
 * identifying abbreviation definitions in biomedical text" (PSB 2003): the letters of the short
 * form are matched from the right, its first letter at the start of a word.
 */
final class AbbreviationFinder {
  private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()]{2,120})\\)");

  /** Words that no name contains. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?i)\\b(?:be|is|are|was|were|can|we|that|which|this|these|has|have|it|our)\\b");

  private static final Pattern SHORT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.+-]{1,14}");

  private AbbreviationFinder() {}

  /** The abbreviations that a sentence defines, in order. */
  static List<Abbreviation> find(Sentence sentence) {
    List<Abbreviation> found = new ArrayList<>();
    Matcher matcher = PARENTHESIS.matcher(sentence.text());
    while (matcher.find()) {
      Span inside = firstPart(sentence.text(), matcher.start(1), matcher.end(1));
      Span before = new Span(0, trimmedEnd(sentence.text(), matcher.start()));
      Abbreviation abbreviation = longBefore(sentence, before, inside);
      if (abbreviation == null) {
        abbreviation = longInside(sentence, before, inside);
      }
      if (abbreviation != null) {
        found.add(abbreviation);
      }
    }
    return found;
  }

  /** "(RE; see below)" defines RE. */
  private static Span firstPart(String text, int start, int end) {
    int cut = end;
    for (String mark : new String[] {",", ";", ":", " i.e"}) {
      int at = text.indexOf(mark, start);
      if (at > start && at < cut) {
        cut = at;
      }
    }
    return new Span(start, trimmedEnd(text, cut));
  }

  private static Abbreviation longBefore(Sentence sentence, Span before, Span inside) {
    String shortForm = inside.of(sentence.text());
    if (!SHORT.matcher(shortForm).matches() || capitals(shortForm) < 2) {
      return null;
    }
    String letters =
        shortForm.endsWith("s") ? shortForm.substring(0, shortForm.length() - 1) : shortForm;
    int start = phraseStart(sentence.text(), before.end(), letters);
    return start < 0 ? null : abbreviation(sentence, inside, new Span(start, before.end()));
  }

  /** Where the long form starts, or -1; "closed Information Extraction" or, without c, the rest. */
  private static int phraseStart(String text, int end, String letters) {
    int start = longStart(text, end, letters);
    if (start >= 0 && CLAUSE.matcher(text.substring(start, end)).find()) {
      String capitals = letters.replaceFirst("^\\p{Ll}+", "");
      start = capitals.length() < 2 ? -1 : longStart(text, end, capitals);
    }
    if (start < 0 || CLAUSE.matcher(text.substring(start, end)).find()) {
      return -1;
    }
    return wholeStart(text, start, end, letters);
  }

  /**
   * The letters of PPO fit "Policy Optimization" too, but they are the first letters of "Proximal
   * Policy Optimization"; and "modal" of "multi-modal" is half a word.
   */
  private static int wholeStart(String text, int start, int end, String letters) {
    int at = initialsStart(text, end, letters);
    at = at < 0 ? start : at;
    int compound = text.lastIndexOf(' ', at) + 1;
    boolean half = at > 0 && text.charAt(at - 1) == '-' && sameLetter(text, compound, letters, 0);
    return half ? compound : at;
  }

  /** Where the words before an offset start whose first letters these are, or -1. */
  private static int initialsStart(String text, int end, String letters) {
    int wordEnd = end;
    for (int i = letters.length() - 1; i >= 0; i--) {
      int start = wordEnd;
      while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
        start--;
      }
      if (start == wordEnd || !sameLetter(text, start, letters, i)) {
        return -1;
      }
      if (i == 0) {
        return start;
      }
      wordEnd = start > 0 && " -".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
    }
    return -1;
  }

  private static boolean sameLetter(String text, int i, String letters, int j) {
    return Character.toLowerCase(text.charAt(i)) == Character.toLowerCase(letters.charAt(j));
  }

  private static Abbreviation longInside(Sentence sentence, Span before, Span inside) {
    int start = before.end();
    while (start > 0 && !Character.isWhitespace(sentence.text().charAt(start - 1))) {
      start--;
    }
    String shortForm = sentence.text().substring(start, before.end());
    if (!SHORT.matcher(shortForm).matches()
        || capitals(shortForm) < 2
        || !inside.of(sentence.text()).contains(" ")) {
      return null;
    }
    int longStart = longStart(sentence.text(), inside.end(), shortForm);
    return longStart != inside.start()
        ? null
        : abbreviation(sentence, new Span(start, before.end()), inside);
  }

  /** Where the long form that ends at an offset starts, or -1. */
  private static int longStart(String text, int end, String shortForm) {
    int words = Math.min(capitals(shortForm) + 5, shortForm.length() * 2);
    int at = end - 1;
    for (int s = shortForm.length() - 1; s >= 0; s--) {
      char wanted = Character.toLowerCase(shortForm.charAt(s));
      if (!Character.isLetterOrDigit(wanted)) {
        continue;
      }
      while (at >= 0
          && (Character.toLowerCase(text.charAt(at)) != wanted
              || (s == 0 && !startsWord(text, at)))) {
        if (Character.isWhitespace(text.charAt(at)) && --words < 0
            || ".;:()".indexOf(text.charAt(at)) >= 0) {
          return -1;
        }
        at--;
      }
      if (at < 0) {
        return -1;
      }
      at--;
    }
    String longForm = text.substring(at + 1, end);
    boolean phrase = longForm.contains(" ") || longForm.contains("-");
    return phrase && longForm.length() > shortForm.length() ? at + 1 : -1;
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static Abbreviation abbreviation(Sentence sentence, Span shortForm, Span longForm) {
    int shift = sentence.span().start();
    return new Abbreviation(
        sentence,
        new Span(shortForm.start() + shift, shortForm.end() + shift),
        new Span(longForm.start() + shift, longForm.end() + shift));
  }

  private static int trimmedEnd(String text, int end) {
    while (end > 0 && " \"'".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static int capitals(String text) {
    return (int) text.chars().filter(c -> Character.isUpperCase(c) || Character.isDigit(c)).count();
  }
}
