package org.papergraph.mine;

import java.util.Map;
import java.util.Set;
import org.papergraph.domain.EntityType;

/**
 * What one paper shows of one name.
 *
 * @param name the folded spelling of an unknown name, the key of a known concept
 * @param spellings how the paper writes it
 * @param votes what speaks for which type, and how strongly
 * @param forms the long form of a short name and the short form of a long one, where defined
 * @param context the words around its first place, the name in brackets
 */
public record Sighting(
    String name,
    Set<String> spellings,
    Map<EntityType, Double> votes,
    Set<String> forms,
    String context) {
  public Sighting {
    spellings = Set.copyOf(spellings);
    votes = Map.copyOf(votes);
    forms = Set.copyOf(forms);
  }
}
