package org.papergraph.recognize;

import java.util.Set;

/** Words that praise, point or count and are no part of a name: "novel", "several", "propose". */
public final class EmptyWords {
  private static final Set<String> WORDS = Set.copyOf(Words.table("empty-words.txt").keySet());

  private EmptyWords() {}

  /** Whether a word in lower case is one of them. */
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
