package org.papergraph.recognize;

import java.util.Locale;

/** How a name is written: with which capitals and digits. */
final class Capitals {
  private static final int SMALL_WORD = 4;

  private Capitals() {}

  /** One of lower, Cap, CAPS, Mixed, Title, Some; with a 0 if a digit is in it. */
  static String kind(String name) {
    boolean digit = name.chars().anyMatch(Character::isDigit);
    return letters(name) + (digit ? "0" : "");
  }

  private static String letters(String name) {
    if (name.equals(name.toLowerCase(Locale.ROOT))) {
      return "lower";
    }
    if (!name.contains(" ")) {
      String rest = name.substring(1, name.endsWith("s") ? name.length() - 1 : name.length());
      boolean capitals = rest.chars().noneMatch(Character::isLowerCase);
      boolean plain = rest.chars().allMatch(Character::isLowerCase);
      return capitals ? "CAPS" : plain ? "Cap" : "Mixed";
    }
    for (String word : name.split(" ")) {
      if (word.length() >= SMALL_WORD && word.equals(word.toLowerCase(Locale.ROOT))) {
        return "Some";
      }
    }
    return "Title";
  }
}
