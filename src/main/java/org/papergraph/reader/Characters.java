package org.papergraph.reader;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Single characters: HTML entities, invisible ones, spaces, and the many forms of quote and dash.
 */
final class Characters {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));");
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "..."),
          Map.entry("times", "×"),
          Map.entry("plusmn", "±"),
          Map.entry("deg", "°"));

  private static final Pattern SPACES =
      Pattern.compile(" [\\s\\p{Z}\\u0085]+|[\\s\\p{Z}\\u0085&&[^ ]][\\s\\p{Z}\\u0085]*");
  // Soft hyphen, zero width space, word joiner, byte order mark, direction marks, control
  // characters, lone surrogates. Not U+200C and U+200D: Persian and Hindi are spelt with them.
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF"
              + "\\uFFFE\\uFFFF\\p{Cs}\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F]+");

  // One form of quote, hyphen and minus for everyone downstream: tokeniser, vocabulary, numbers.
  private static final String ODD = "‘’‚‛“”„‟‐‑−∼∗";
  private static final String PLAIN = "''''\"\"\"\"---~*";

  private Characters() {}

  static String entities(String text) {
    return text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll(Characters::entity);
  }

  private static String entity(MatchResult match) {
    String character = match.group();
    if (match.group(3) != null) {
      character = NAMED.getOrDefault(match.group(3), match.group());
    } else {
      int code =
          match.group(1) != null
              ? Integer.parseInt(match.group(1))
              : Integer.parseInt(match.group(2), 16);
      if (Character.isValidCodePoint(code)) {
        character = Character.toString(code);
      }
    }
    return Matcher.quoteReplacement(character);
  }

  /** Removes what nobody sees and gives quotes, hyphens, ligatures and maths letters one form. */
  static String fold(String text) {
    String visible = INVISIBLE.matcher(text).replaceAll("");
    if (visible.chars().allMatch(c -> c < 0x80)) {
      return visible;
    }
    StringBuilder folded = new StringBuilder(visible.length());
    visible.codePoints().forEach(c -> fold(c, folded));
    return folded.toString();
  }

  private static void fold(int c, StringBuilder folded) {
    int odd = ODD.indexOf(c);
    if (odd >= 0) {
      folded.append(PLAIN.charAt(odd));
    } else if (isLigature(c) || isMathsLetter(c)) {
      folded.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else {
      folded.appendCodePoint(c);
    }
  }

  private static boolean isLigature(int c) {
    return c >= 0xFB00 && c <= 0xFB06;
  }

  private static boolean isMathsLetter(int c) {
    return c >= 0x1D400 && c <= 0x1D7FF;
  }

  static String foldSpaces(String text) {
    return SPACES.matcher(text).replaceAll(" ");
  }
}
