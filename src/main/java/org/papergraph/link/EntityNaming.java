package org.papergraph.link;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.papergraph.domain.Concept;
import org.papergraph.domain.Entity;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Slug;
import org.papergraph.domain.Spelling;

/** Gives an entity its key, type and labels from the mentions that were grouped. */
final class EntityNaming {
  /** The recogniser of common-noun phrases, whose capitals are those of a title. */
  private static final String PHRASE = "phrase";

  private EntityNaming() {}

  /** An entity of the vocabulary: all is known but the spellings that this paper uses. */
  static Entity known(Concept concept, Set<String> spellings) {
    return entity(concept.key(), concept.type(), concept.label(), spellings);
  }

  /**
   * An entity that the vocabulary does not know.
   *
   * @param members its mentions
   * @param spellings their texts
   * @param shortForm the abbreviation that the paper defines for it, or null
   * @param taken whether a key belongs to a concept of another meaning
   */
  static Entity coined(
      List<Mention> members, Set<String> spellings, String shortForm, Predicate<String> taken) {
    EntityType type = type(members);
    String label = label(members, type, shortForm);
    String key = Slug.of(label);
    if (key.isEmpty()) {
      key = Slug.hash(label);
    }
    if (taken.test(key)) {
      key = key + "-" + type.term().toLowerCase(Locale.ROOT);
    }
    return entity(key, type, label, spellings);
  }

  private static Entity entity(String key, EntityType type, String label, Set<String> spellings) {
    SortedSet<String> others = new TreeSet<>(spellings);
    others.remove(label);
    return new Entity(key, type, label, others);
  }

  /** The type with most votes, each mention voting with its confidence. */
  private static EntityType type(List<Mention> members) {
    Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);
    members.forEach(m -> votes.merge(m.type(), m.confidence(), Double::sum));
    return votes.entrySet().stream()
        .max(
            Map.Entry.<EntityType, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  /**
   * The canonical name: things with a proper name go by the short form ("CorDA"), concepts by the
   * long one ("aspect-level sentiment classification"); else the spelling met most often.
   */
  private static String label(List<Mention> members, EntityType type, String shortForm) {
    boolean proper = type == EntityType.MODEL || type.isData();
    boolean coinage = shortForm != null && !shortForm.equals(shortForm.toUpperCase(Locale.ROOT));
    if (shortForm != null && (proper || coinage)) {
      return Spelling.singular(shortForm);
    }
    Map<String, Integer> counts = new TreeMap<>();
    for (Mention mention : members) {
      boolean isShort =
          shortForm != null && Spelling.fold(mention.text()).equals(Spelling.fold(shortForm));
      counts.merge(canonical(mention), isShort ? 0 : 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  /** Singular; ordinary words of a phrase in lower case, words with a shape of their own kept. */
  private static String canonical(Mention mention) {
    String singular = Spelling.singular(mention.text().replaceAll("\\s+", " "));
    if (!singular.contains(" ") && !singular.contains("-")) {
      return singular;
    }
    String[] words = singular.split("(?<=[ -])");
    boolean name = !mention.method().equals(PHRASE) && isProperName(words);
    StringBuilder canonical = new StringBuilder();
    for (String word : words) {
      String bare = word.replaceAll("[ -]$", "");
      boolean keep = name || Spelling.isDistinctive(bare);
      canonical.append(keep ? word : word.toLowerCase(Locale.ROOT));
    }
    return canonical.toString();
  }

  /** "Chatbot Arena", "Llama 2": every word has a capital or a digit. */
  private static boolean isProperName(String[] words) {
    for (String word : words) {
      if (word.equals(word.toLowerCase(Locale.ROOT))
          && word.chars().noneMatch(Character::isDigit)) {
        return false;
      }
    }
    return true;
  }
}
