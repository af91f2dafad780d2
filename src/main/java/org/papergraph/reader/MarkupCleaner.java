package org.papergraph.reader;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Turns a title or an abstract with LaTeX, HTML or Markdown in it, or with what copying left of
 * them, into the plain text a reader sees.
 *
 * <pre>{@code
 * MarkupCleaner.clean("We beat $k$NN by 4.5\\% on \\textbf{GSM8K}~\\cite{gsm}")
 *     // "We beat kNN by 4.5% on GSM8K"
 * }</pre>
 *
 * <p>Promises: no text makes it fail; time grows with the length only; clean text stays as it is;
 * no word is dropped, only keys of citations and names of layout. Written here because the Java
 * libraries for it (JBibTeX's LaTeXParser) give up on the first unbalanced brace and know no
 * formulas.
 */
public final class MarkupCleaner {
  /** Escapes of escapes ({@code &amp;lt;}) need two passes; more than three is not text. */
  private static final int MAX_PASSES = 6;

  private static final String ODD = "\\${}&~^`*_<";
  private static final Pattern MARKUP = Pattern.compile("[\\\\${}&~^`*_<>]");
  private static final Pattern TAG =
      Pattern.compile("</?(?:i|b|em|strong|sub|sup|tt|jats:[a-z]{1,20})>");
  // **bold** and ***both***, but not 2**10; the name between may be half of a word.
  private static final Pattern BOLD = Pattern.compile("(?<!\\d)\\*{2,3}|\\*{2,3}(?!\\d)");
  private static final Pattern LOST_NAME =
      Pattern.compile("(?<=^|[ (])(?:``''|\"\"|''''|`')(?=[ ,.;:)]|$)");
  private static final Pattern EMPTY_PARENTHESES = Pattern.compile("(?<=^| )\\( ?\\)");
  private static final Pattern LONELY_COMMA = Pattern.compile(" (?=[,;] |[,;]$|\\.(?: |$))");

  // What some sites make of $\sim$24, $\approx$24, 5$\times$ and 3$\pm$1. "sim2real" is a word, and
  // "5 times" is English.
  private static final Pattern LOST_SIM =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:sim|approx)(?=\\d[\\d.,]*(?:[%×KMBkx+)]|times| |$))");
  private static final Pattern LOST_TIMES = Pattern.compile("(?<=\\d)times(?!\\p{L})");
  private static final Pattern LOST_PLUS_MINUS = Pattern.compile("(?<=\\d)pm(?=\\d)");

  private static final Pattern PARTED_ABOUT = Pattern.compile("(?<= ~| \\(~) (?=\\d)");

  private MarkupCleaner() {}

  /**
   * The text without mark-up: one line, Unicode NFC, single spaces. Empty if nothing is left.
   *
   * @param text any text
   */
  public static String clean(String text) {
    String before = text;
    if (isPlain(text)) {
      return text;
    }
    for (int pass = 0; pass < MAX_PASSES; pass++) {
      String after = pass(before);
      if (after.equals(before) || isPlain(after)) {
        return after;
      }
      before = after;
    }
    // Only heaps of escapes come here, never text that somebody wrote.
    return pass(pass(MARKUP.matcher(before).replaceAll("")));
  }

  /** Spares most texts the passes; may say no to a clean text, never yes to another. */
  static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean copied =
          isDigit(c) && "mx".indexOf(before) >= 0 || isDigit(before) && "tp".indexOf(c) >= 0;
      boolean pair =
          before == ' ' && " ,;.".indexOf(c) >= 0 || c == before && "\"'".indexOf(c) >= 0;
      if (c < ' '
          || c > '~'
          || ODD.indexOf(c) >= 0
          || copied
          || pair
          || c == ')' && "( ".indexOf(before) >= 0) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static String pass(String text) {
    String plain = Characters.fold(Characters.entities(text));
    plain = quotes(LOST_NAME.matcher(LatexText.render(plain)).replaceAll(""));
    plain = BOLD.matcher(TAG.matcher(plain).replaceAll("")).replaceAll("");
    plain = spaces(copied(plain));
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private static String quotes(String text) {
    return text.replace("``", "\"").replace("''", "\"").replace("\"\"", "\"").replace('`', '\'');
  }

  private static String copied(String text) {
    String plain = LOST_SIM.matcher(text).replaceAll("~");
    plain = LOST_TIMES.matcher(plain).replaceAll("×");
    plain = LOST_PLUS_MINUS.matcher(plain).replaceAll("±");
    return PARTED_ABOUT.matcher(plain).replaceAll("");
  }

  private static String spaces(String text) {
    String plain = Characters.foldSpaces(text);
    plain = EMPTY_PARENTHESES.matcher(plain).replaceAll("");
    plain = Characters.foldSpaces(plain);
    return LONELY_COMMA.matcher(plain).replaceAll("").strip();
  }
}
