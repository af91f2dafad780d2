package org.papergraph.reader;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Where a LaTeX text is formula: {@code $..$}, {@code \(..\)}, {@code \[..\]}. A dollar sign that
 * is money, or that has no partner, opens nothing.
 */
final class MathSpans {
  private static final Pattern COMMANDS =
      Pattern.compile("\\\\[a-zA-Z]+(?:\\{[^{}]*\\})?|\\\\.", Pattern.DOTALL);
  private static final Pattern PROSE = Pattern.compile("[a-z]{3,} [a-z]{3,}");
  private static final Pattern MONEY =
      Pattern.compile("\\d[^\\\\{}^]*(?:\\s| [A-Za-z]{2,}[^\\\\{}^]*)", Pattern.DOTALL);

  private final String text;
  private final BitSet inside = new BitSet();
  private final BitSet delimiters = new BitSet();

  private MathSpans(String text) {
    this.text = text;
  }

  static MathSpans of(String text) {
    MathSpans spans = new MathSpans(text);
    spans.scan();
    return spans;
  }

  boolean isInside(int offset) {
    return inside.get(offset);
  }

  boolean isDelimiter(int offset) {
    return delimiters.get(offset);
  }

  /** Each character is looked at a fixed number of times: a failed search is never repeated. */
  private void scan() {
    int lastRound = text.lastIndexOf("\\)");
    int lastSquare = text.lastIndexOf("\\]");
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '$') {
        i = dollar(i);
      } else if (c == '\\') {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        boolean opens = next == '(' && lastRound > i || next == '[' && lastSquare > i;
        i = opens ? bracket(i, next == '(' ? "\\)" : "\\]") : i + 2;
      } else {
        i++;
      }
    }
  }

  private int bracket(int open, String closing) {
    int close = text.indexOf(closing, open + 2);
    delimiters.set(open);
    delimiters.set(close);
    inside.set(open, close + 2);
    return close + 2;
  }

  private int dollar(int open) {
    int close = nextDollar(open + 1);
    if (close == text.length()) {
      return close;
    }
    if (!isFormula(open + 1, close)) {
      return close;
    }
    delimiters.set(open);
    delimiters.set(close);
    inside.set(open, close);
    return close + 1;
  }

  private int nextDollar(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '$') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i, text.length());
  }

  /** "$5 per run, and $7" are two prices; a formula has no two English words in a row. */
  private boolean isFormula(int from, int to) {
    String content = text.substring(from, to);
    boolean digitFollows = to + 1 < text.length() && Character.isDigit(text.charAt(to + 1));
    boolean plain = content.indexOf('\\') < 0 && content.indexOf('^') < 0;
    if (!content.isEmpty() && Character.isDigit(content.charAt(0)) && plain && digitFollows) {
      return false;
    }
    return !MONEY.matcher(content).matches()
        && !PROSE.matcher(COMMANDS.matcher(content).replaceAll("")).find();
  }
}
