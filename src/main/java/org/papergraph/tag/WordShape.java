package org.papergraph.tag;

/** The letters of a word by kind: "GSM8K" is {@code A0A}, "Florenz" is {@code Aa}. */
final class WordShape {
  private WordShape() {}

  /** Runs of one kind as one letter. */
  static String of(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char kind = kind(word.charAt(i));
      if (shape.length() == 0 || shape.charAt(shape.length() - 1) != kind) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  /** Each character by kind, up to eight. */
  static String full(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length() && i < 8; i++) {
      shape.append(kind(word.charAt(i)));
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'A';
    }
    if (Character.isLetter(c)) {
      return 'a';
    }
    return Character.isDigit(c) ? '0' : c;
  }
}
