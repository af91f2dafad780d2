package org.papergraph.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The controlled vocabulary as a look-up from names to concepts. Immutable; shared by all workers.
 */
public final class Lexicon {
  private static final Pattern ORDINARY = Pattern.compile("\\p{Lu}?\\p{Ll}+");
  private static final Pattern LONE_LETTER = Pattern.compile("(?:^|.* )\\p{L}(?: \\p{L}.*|$)");
  private static final int SHORT_ACRONYM = 5;
  private static final int PREFIX_BITS = (1 << 23) - 1;
  private static final Pattern SIZED =
      Pattern.compile("(.*[\\p{L}\\p{N}])(?:[- ]| ?\\()(\\d+(?:\\.\\d+)?[BbM])\\)?");

  /**
   * A concept under one of its names.
   *
   * @param concept the concept
   * @param name the name as the vocabulary writes it
   */
  public record Entry(Concept concept, String name) {
    /** How well the text fits: the exact spelling best, then a concept that its cues confirm. */
    int fit(String text) {
      boolean exact = name.equals(text) || name.equals(Spelling.singular(text));
      return (exact ? 2 : 0) + (concept.cues().isEmpty() ? 0 : 1);
    }

    /** Whether a stretch of text that folds to this name is written as the name may be written. */
    boolean admits(String text) {
      if (name.equals(text) || name.equals(Spelling.singular(text))) {
        return true;
      }
      if (LONE_LETTER.matcher(text).matches()
          && !LONE_LETTER.matcher(name.replace('-', ' ')).matches()) {
        return false; // "code x" is not CoDEx.
      }
      boolean lowerCase = name.equals(name.toLowerCase(Locale.ROOT));
      if (lowerCase) {
        return name.length() > 3 || text.equals(name);
      }
      if (!concept.cues().isEmpty() && ORDINARY.matcher(text).matches()) {
        return false; // A word with a title's capital, "Quality", is not the name QuALITY.
      }
      boolean oneWord = name.chars().allMatch(Character::isLetter);
      boolean allCapitals = name.equals(name.toUpperCase(Locale.ROOT));
      if (oneWord
          && (ORDINARY.matcher(name).matches() || allCapitals && name.length() <= SHORT_ACRONYM)) {
        return false;
      }
      return !text.equals(text.toLowerCase(Locale.ROOT))
          || text.chars().anyMatch(Character::isDigit)
          || text.contains(" ");
    }
  }

  private final NavigableMap<String, List<Entry>> byFold = new TreeMap<>();
  private final Map<String, Concept> byKey = new HashMap<>();

  /** A bit for the hash of each beginning of a name: says fast that no name begins so. */
  private final BitSet prefixes = new BitSet(PREFIX_BITS + 1);

  /** A lexicon of these concepts. */
  public Lexicon(List<Concept> concepts) {
    for (Concept concept : concepts) {
      byKey.put(concept.key(), concept);
      add(concept, concept.label());
      concept.otherLabels().forEach(label -> add(concept, label));
    }
  }

  private void add(Concept concept, String name) {
    String folded = Spelling.fold(name);
    if (folded.length() < 2) {
      return; // "A*" folds to "a": such names would be found everywhere.
    }
    byFold.computeIfAbsent(folded, k -> new ArrayList<>()).add(new Entry(concept, name));
    for (int end = 1; end <= folded.length(); end++) {
      prefixes.set(folded.substring(0, end).hashCode() & PREFIX_BITS);
    }
  }

  /** The concept with this key, or null. */
  public Concept concept(String key) {
    return byKey.get(key);
  }

  /** Every name of the concept with this key; none if there is no such concept. */
  public List<String> namesOf(String key) {
    Concept concept = byKey.get(key);
    return concept == null ? List.of() : concept.names();
  }

  /** All concepts, sorted by key. */
  public List<Concept> concepts() {
    return byKey.values().stream().sorted(Comparator.comparing(Concept::key)).toList();
  }

  /** The concepts that a name with this folded form may mean, whatever its case and context. */
  public List<Concept> spelt(String folded) {
    return byFold.getOrDefault(folded, List.of()).stream().map(Entry::concept).distinct().toList();
  }

  /** Whether a longer name may begin with this folded form. */
  public boolean hasPrefix(String folded) {
    if (!prefixes.get(folded.hashCode() & PREFIX_BITS)) {
      return false;
    }
    String next = byFold.ceilingKey(folded);
    return next != null && next.startsWith(folded);
  }

  /**
   * The concept that a stretch of text names.
   *
   * @param text the stretch as printed
   * @param folded its {@link Spelling#fold}
   * @param words the words of the whole paper in lower case, which tell ambiguous names apart
   * @return the concept, or null if there is none
   */
  public Concept find(String text, String folded, Set<String> words) {
    Entry best = null;
    for (Entry entry : byFold.getOrDefault(folded, List.of())) {
      boolean fits = entry.admits(text) && cued(entry.concept(), words);
      if (fits && (best == null || entry.fit(text) > best.fit(text))) {
        best = entry;
      }
    }
    return best == null ? null : best.concept();
  }

  /**
   * The concept of one size of a known model family: "LLaMA 2 (7B)" and "Llama-2-7b" are both
   * {@code llama-2-7b}, a part of {@code llama-2}.
   *
   * @return a concept made for the purpose, or null if the text names no family with a size
   */
  public Concept findSized(String text, Set<String> words) {
    Matcher sized = SIZED.matcher(text);
    if (!sized.matches()) {
      return null;
    }
    Concept family = find(sized.group(1), Spelling.fold(sized.group(1)), words);
    if (family == null || family.type() != EntityType.MODEL) {
      return null;
    }
    String label = family.label() + "-" + sized.group(2).toUpperCase(Locale.ROOT);
    return new Concept(
        Slug.of(label), EntityType.MODEL, label, List.of(), List.of(family.key()), List.of());
  }

  private static boolean cued(Concept concept, Set<String> words) {
    return concept.cues().isEmpty()
        || concept.cues().stream()
            .anyMatch(
                cue -> List.of(cue.split("[^\\p{L}\\p{N}.+]+")).stream().allMatch(words::contains));
  }
}
