package org.papergraph.extract;

import java.util.regex.Pattern;

/** Tells whether a matched stretch of a rendered sentence is denied. */
final class Negation {
  private static final Pattern DENIED =
      Pattern.compile(
          "(?:^| )(?:not|n't|n’t|never|cannot|neither|nor|fails? to|failed to|unable to|rather than|instead of|without|no longer|no evidence)(?: |$)");
  private static final int BEFORE = 25;

  private Negation() {}

  /** Whether the words from a little before the match to its end deny it. */
  static boolean denies(String rendered, int start, int end) {
    int from = Math.max(0, start - BEFORE);
    int space = from == 0 ? 0 : rendered.indexOf(' ', from);
    String window = rendered.substring(Math.min(Math.max(space, 0), start), end);
    return DENIED.matcher(window.replace("not only", "")).find();
  }
}
