package org.papergraph.explore;

import java.util.Arrays;
import java.util.Map;
import org.papergraph.domain.Predicate;

/**
 * An entity as lists show it, with the papers that have to do with it.
 *
 * @param type its kind in lower case
 * @param mentions numbers of the papers that mention it in the {@link Catalogue}, ascending: the
 *     newest comes first
 * @param roles the same for each role in which a paper has it
 */
record EntityEntry(
    String iri,
    String path,
    String label,
    String type,
    int[] mentions,
    Map<Predicate, int[]> roles) {

  /** How many papers mention it. */
  int papers() {
    return mentions.length;
  }

  /** How many of them have a number from {@code from} on and below {@code to}. */
  int papersBetween(int from, int to) {
    return place(mentions, to) - place(mentions, from);
  }

  /** The papers that have it in a role. */
  int[] in(Predicate role) {
    return roles.getOrDefault(role, new int[0]);
  }

  /** The oldest paper that mentions it; -1 if none does. */
  int first() {
    return mentions.length == 0 ? -1 : mentions[mentions.length - 1];
  }

  Named named() {
    return new Named(label, path, type);
  }

  private static int place(int[] numbers, int number) {
    int found = Arrays.binarySearch(numbers, number);
    return found < 0 ? -found - 1 : found;
  }
}
