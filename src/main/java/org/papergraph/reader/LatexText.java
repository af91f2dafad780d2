package org.papergraph.reader;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Reads LaTeX once, from left to right, and writes what it prints. Braces are matched beforehand,
 * so that no character is looked at more often than arguments nest, which is limited: broken or
 * hostile mark-up costs no more than other text.
 */
final class LatexText {
  private static final int MAX_DEPTH = 30;
  private static final String BEFORE_ABOUT = " ([/~\"'<>=≤≥";
  private static final String MARKS = "\\${}~^_";

  final String in;
  final StringBuilder out;
  private final MathSpans math;
  private final LatexCommand command = new LatexCommand(this);
  private final int[] closing;
  private final BitSet printedBraces = new BitSet();
  private int nextComma = -1;
  private int depth;

  private LatexText(String in) {
    this.in = in;
    this.out = new StringBuilder(in.length());
    this.math = MathSpans.of(in);
    this.closing = closingBraces(in);
  }

  /** What a LaTeX text prints; text without mark-up comes back as it is. */
  static String render(String latex) {
    if (latex.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
      return latex;
    }
    LatexText text = new LatexText(latex);
    text.range(0, latex.length());
    return text.out.toString();
  }

  /** For each opening brace the offset of its partner; 0 where there is none. */
  private static int[] closingBraces(String in) {
    int[] closing = new int[in.length()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < in.length(); i++) {
      char c = in.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        open.push(i);
      } else if (c == '}' && !open.isEmpty()) {
        closing[open.pop()] = i;
      }
    }
    return closing;
  }

  private void range(int from, int to) {
    int i = from;
    while (i < to) {
      i = Math.max(i + 1, step(i, to));
    }
  }

  private int step(int i, int to) {
    char c = in.charAt(i);
    switch (c) {
      case '\\' -> {
        return command.print(i, to);
      }
      case '$' -> dollar(i);
      case '{', '}' -> brace(i, c);
      case '~' -> tie(i);
      case '^', '_' -> {
        return script(i, to, c);
      }
      default -> out.append(c);
    }
    return i + 1;
  }

  /** A dollar sign that delimits no formula is money or, in broken mark-up, nothing. */
  private void dollar(int i) {
    char next = at(i + 1);
    boolean money = Character.isDigit(next) || ".,;:) ".indexOf(next) >= 0;
    if (!math.isDelimiter(i) && money) {
      out.append('$');
    }
  }

  /** Braces group and print nothing, but a set or a list of choices keeps them: {0, 1}. */
  private void brace(int i, char c) {
    boolean printed = printedBraces.get(i);
    if (c == '{' && closing[i] > 0 && isSet(i)) {
      printedBraces.set(closing[i]);
      printed = true;
    }
    if (printed) {
      out.append(c);
    }
  }

  private boolean isSet(int open) {
    char before = open == 0 ? ' ' : in.charAt(open - 1);
    if (nextComma < open) {
      int comma = in.indexOf(',', open);
      nextComma = comma < 0 ? in.length() : comma;
    }
    return nextComma < closing[open]
        && nextComma > open + 1
        && in.charAt(open + 1) != '\\'
        && !Character.isLetterOrDigit(before)
        && "}]_^$*\\".indexOf(before) < 0;
  }

  /**
   * "System~2" is tied by a space that does not break; "~24%" means about. The second stands after
   * a space or an opening bracket, or between digits, as in 3~5.
   */
  private void tie(int i) {
    if (isAbout(i + 1)) {
      out.append('~');
    } else if (last() != ' ') {
      out.append(' ');
    }
  }

  private boolean isAbout(int next) {
    boolean tieAfterSpace = last() == ' ' && Character.isLowerCase(at(next));
    boolean range = Character.isDigit(last()) && Character.isDigit(at(next));
    return range || !tieAfterSpace && BEFORE_ABOUT.indexOf(last()) >= 0;
  }

  /** Prints the sign for "about" so that {@link #tie} reads it as such. */
  void about(int from) {
    int next = from;
    while (next < in.length() && " ${}".indexOf(in.charAt(next)) >= 0) {
      next++;
    }
    if (!Character.isDigit(last()) && BEFORE_ABOUT.indexOf(last()) < 0 || !isAbout(next)) {
      out.append(' ');
    }
    out.append('~');
  }

  private int script(int i, int to, char mark) {
    boolean braced = at(i + 1) == '{' && i + 1 < to && closing[i + 1] > 0;
    boolean power = mark == '^' && Character.isDigit(at(i + 1)) && Character.isLetter(last());
    if (!math.isInside(i) && !braced && !power) {
      out.append(mark);
      return i + 1;
    }
    char before = last();
    LatexArgument argument = LatexArgument.at(this, i + 1, to);
    String text = printed(argument).strip();
    out.append(mark == '_' ? Scripts.subscript(text, before) : Scripts.superscript(text, before));
    return argument.next();
  }

  /** What an argument prints, without printing it. */
  String printed(LatexArgument argument) {
    if (depth >= MAX_DEPTH) {
      return in.substring(argument.start(), argument.end()).replaceAll("[\\\\{}$^_]", "");
    }
    int mark = out.length();
    depth++;
    range(argument.start(), argument.end());
    depth--;
    String text = out.substring(mark);
    out.setLength(mark);
    return text;
  }

  /** The partner of an opening brace, 0 if it has none or there is no brace. */
  int closing(int open) {
    return open < in.length() ? closing[open] : 0;
  }

  boolean isFormula(int offset) {
    return math.isInside(offset);
  }

  boolean isDelimiter(int offset) {
    return math.isDelimiter(offset);
  }

  /** The character at an offset, a blank beyond the end. */
  char at(int offset) {
    return offset < in.length() ? in.charAt(offset) : ' ';
  }

  /** The last character printed, a blank at the start. */
  char last() {
    return out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
  }

  int skipSpaces(int from, int to) {
    int i = from;
    while (i < to && Character.isWhitespace(in.charAt(i))) {
      i++;
    }
    return i;
  }
}
