package org.papergraph.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entity that the controlled vocabulary knows.
 *
 * @param key its key, the same as that of the entity it becomes
 * @param type its type
 * @param label its preferred name
 * @param otherLabels its other names
 * @param broader keys of wider concepts: the family of a model, the suite of a benchmark
 * @param cues for a name that is also an ordinary word or means several things: words of which one
 *     must stand in the same paper; empty where the name is enough
 */
public record Concept(
    String key,
    EntityType type,
    String label,
    List<String> otherLabels,
    List<String> broader,
    List<String> cues) {
  public Concept {
    otherLabels = List.copyOf(otherLabels);
    broader = List.copyOf(broader);
    cues = List.copyOf(cues);
  }

  /** Its preferred name, then its other names. */
  public List<String> names() {
    return Stream.concat(Stream.of(label), otherLabels.stream()).toList();
  }
}
