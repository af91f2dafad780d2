package org.papergraph.reader;

import java.util.regex.Pattern;

/**
 * Subscripts and superscripts on one line: F1, θ_max, 10^-3, m². A digit beside a letter becomes
 * the Unicode superscript, because names are written so (M³T, τ²-bench) and {@code Slug} reads it
 * as the digit; beside a digit it would be misread as part of the number.
 */
final class Scripts {
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern SIMPLE = Pattern.compile("[+-]?[\\p{L}\\p{M}\\p{N}.*′]+|[+-]");
  private static final Pattern STARS = Pattern.compile("\\*+");
  private static final Pattern ORDINAL = Pattern.compile("st|nd|rd|th|TM|°.?|['′†‡%™®]");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Scripts() {}

  static String subscript(String text, char before) {
    if (text.isEmpty() || NUMBER.matcher(text).matches() && !Character.isDigit(before)) {
      return text;
    }
    return "_" + grouped(text);
  }

  static String superscript(String script, char before) {
    String text = script.replace('∘', '°');
    if (STARS.matcher(text).matches()) {
      return "*";
    }
    if (text.isEmpty() || ORDINAL.matcher(text).matches()) {
      return text;
    }
    boolean afterNumber = Character.isDigit(before) || before == ')' || before == ']';
    if (DIGITS.matcher(text).matches() && !afterNumber) {
      return raised(text);
    }
    return "^" + grouped(text);
  }

  private static String raised(String digits) {
    StringBuilder raised = new StringBuilder();
    digits.chars().forEach(c -> raised.append(RAISED.charAt(Character.digit(c, 10))));
    return raised.toString();
  }

  private static String grouped(String text) {
    boolean simple = text.codePointCount(0, text.length()) == 1 || SIMPLE.matcher(text).matches();
    return simple ? text : "(" + text + ")";
  }
}
