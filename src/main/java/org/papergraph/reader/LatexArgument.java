package org.papergraph.reader;

/**
 * The argument of a command: a group in braces, else one command, one number or one character.
 *
 * @param start where its content starts
 * @param end where its content ends
 * @param next where the text goes on after it
 */
record LatexArgument(int start, int end, int next) {

  static LatexArgument at(LatexText text, int from, int to) {
    int i = text.skipSpaces(from, to);
    if (i >= to) {
      return new LatexArgument(to, to, to);
    }
    int close = text.closing(i);
    if (close > 0 && close < to) {
      return new LatexArgument(i + 1, close, close + 1);
    }
    int end = endOfToken(text, i, to);
    return new LatexArgument(i, end, end);
  }

  /** Whether a group in braces follows here that prints something. */
  static boolean isGroup(LatexText text, int from, int to) {
    int close = text.closing(from);
    return from < to && close > 0 && close < to && text.skipSpaces(from + 1, to) < close;
  }

  boolean isEmpty() {
    return start == end;
  }

  private static int endOfToken(LatexText text, int from, int to) {
    char c = text.at(from);
    int end = from + 1;
    if (c == '\\') {
      end = Math.min(to, LatexCommand.endOfName(text.in, from, to));
      int close = text.closing(end);
      return end < to && close > 0 && close < to ? close + 1 : end;
    }
    // TeX takes one digit; who writes x^10 in an abstract means ten.
    while (Character.isDigit(c) && end < to && Character.isDigit(text.at(end))) {
      end++;
    }
    boolean pair = Character.isHighSurrogate(c) && end < to;
    return pair ? end + 1 : end;
  }
}
