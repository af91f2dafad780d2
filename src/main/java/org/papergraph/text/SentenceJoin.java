package org.papergraph.text;

import java.util.regex.Pattern;

/** Mends sentence ends that the detector sees after abbreviations of scholarly English. */
final class SentenceJoin {
  private static final Pattern NO_END =
      Pattern.compile(
          "(?:\\b(?:e\\.g|i\\.e|cf|vs|al|Fig|Eq|Sec|resp|approx|w\\.r\\.t|etc)\\.|[(\\[][^)\\]]*)$");
  private static final Pattern NO_START = Pattern.compile("^[\\p{Ll}),;:%]");

  private SentenceJoin() {}

  /** Whether two neighbouring stretches are one sentence. */
  static boolean belongTogether(String before, String after) {
    if (NO_START.matcher(after).find()) {
      // Names such as "mBERT" or "gpt-4" may start a sentence; plain lower-case words do not.
      String first = after.split("\\s", 2)[0];
      return first.chars().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
    return !before.endsWith("etc.") && NO_END.matcher(before).find() && before.length() < 1000;
  }
}
