package org.papergraph.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What counts as the same name: spellings fold to one form over case, hyphen, space and plural. */
public final class Spelling {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:(?<=\\p{N})[.,](?=\\p{N})[\\p{L}\\p{N}]+)*[+@]*|[@]");
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "analyses",
          "analysis",
          "bases",
          "basis",
          "hypotheses",
          "hypothesis",
          "indices",
          "index",
          "matrices",
          "matrix",
          "corpora",
          "corpus",
          "automata",
          "automaton",
          "children",
          "child",
          "vertices",
          "vertex",
          "criteria",
          "criterion");
  private static final Set<String> NOT_PLURAL =
      Set.of(
          "this",
          "its",
          "bias",
          "gas",
          "lens",
          "series",
          "species",
          "mathematics",
          "physics",
          "semantics",
          "linguistics",
          "robotics",
          "ethics",
          "news",
          "always",
          "across",
          "kubernetes");

  private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*");
  private static final Pattern NOT_PLURAL_END = Pattern.compile("(?:ss|us|is|ics|ous)$");
  private static final Pattern LONG_PLURAL = Pattern.compile("(?:sses|shes|ches|xes|zzes)$");
  private static final Pattern ACRONYMS = Pattern.compile("\\p{Lu}{2,}s");

  private Spelling() {}

  /**
   * The folded form: equal for spellings of one name.
   *
   * <p>{@code fold("Mixture-of-Experts")}, {@code fold("mixture of expert")} are both {@code
   * mixtureofexpert}; {@code fold("GPT-4")} equals {@code fold("GPT4")}; {@code fold("DefSent+")}
   * differs from {@code fold("DefSent")}.
   */
  public static String fold(String name) {
    StringBuilder folded = new StringBuilder();
    Matcher word = WORD.matcher(unaccented(name));
    while (word.find()) {
      folded.append(foldWord(word.group()));
    }
    return folded.toString();
  }

  /** The spans of the words that {@link #fold} joins, in order. */
  public static List<Span> words(String text) {
    return WORD.matcher(text).results().map(m -> new Span(m.start(), m.end())).toList();
  }

  /** One word folded: lower case, without accents, singular, in American spelling. */
  public static String foldWord(String word) {
    String lower = unaccented(word).toLowerCase(Locale.ROOT);
    return singular(american(lower));
  }

  private static String american(String word) {
    if (word.startsWith("labell") || word.startsWith("modell")) {
      return word.substring(0, 5) + word.substring(6);
    }
    return word.contains("isation") || word.contains("behaviour")
        ? word.replaceFirst("isation(?=s?$)", "ization").replace("behaviour", "behavior")
        : word;
  }

  /**
   * The singular of an English noun, by its ending; what is no plural comes back unchanged. Only
   * the last word of a phrase changes: {@code large language models} to {@code large language
   * model}.
   */
  public static String singular(String noun) {
    int last = Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-')) + 1;
    String head = noun.substring(0, last);
    String word = noun.substring(last);
    String lower = word.toLowerCase(Locale.ROOT);
    if (IRREGULAR.containsKey(lower)) {
      return head + IRREGULAR.get(lower);
    }
    if (!lower.endsWith("s")) {
      return noun;
    }
    if (word.length() > 2 && ACRONYMS.matcher(word).matches()) {
      return noun.substring(0, noun.length() - 1);
    }
    if (INNER_CAPITAL.matcher(word).matches()) {
      return noun; // HoloLens, FreqPhys: names, not plurals.
    }
    if (word.length() < 4 || word.endsWith("S")) {
      return noun;
    }
    if (NOT_PLURAL.contains(lower) || NOT_PLURAL_END.matcher(lower).find()) {
      return noun;
    }
    if (lower.endsWith("ies") && word.length() > 4) {
      return head + word.substring(0, word.length() - 3) + "y";
    }
    if (LONG_PLURAL.matcher(lower).find()) {
      return head + word.substring(0, word.length() - 2);
    }
    return head + word.substring(0, word.length() - 1);
  }

  /** Whether a name is written with a capital beyond its first letter, or with a digit. */
  public static boolean isDistinctive(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isDigit(c) || (i > 0 && Character.isUpperCase(c))) {
        return true;
      }
    }
    return false;
  }

  private static String unaccented(String text) {
    if (text.chars().allMatch(c -> c < 128)) {
      return text;
    }
    return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
  }
}
