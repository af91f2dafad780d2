package org.papergraph.recognize;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Spelling;

/**
 * What a phrase is, by its head noun: a "… corpus" is a dataset, "… recognition" a task. The list
 * is {@code head-nouns.tsv}.
 */
public final class HeadNouns {
  private final Map<String, EntityType> types = new HashMap<>();
  private final Map<String, Boolean> phraseHeads = new HashMap<>();

  /** The list that ships with the program. */
  public HeadNouns() {
    Words.table("head-nouns.tsv")
        .forEach(
            (noun, value) -> {
              String[] columns = value.split("\t");
              types.put(noun, EntityType.ofTerm(columns[0]));
              phraseHeads.put(noun, columns.length > 1 && columns[1].equals("phrase"));
            });
  }

  /** The type of a phrase, by its last word, or null. */
  public EntityType typeOf(String phrase) {
    return types.get(head(phrase));
  }

  /** Whether a common-noun phrase with this head is an entity even without a proper name. */
  boolean makesPhrase(String phrase) {
    return phraseHeads.getOrDefault(head(phrase), false);
  }

  private static String head(String phrase) {
    int cut = Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-')) + 1;
    return Spelling.singular(phrase.substring(cut).toLowerCase(Locale.ROOT));
  }
}
