package org.papergraph.domain;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A canonical model, dataset, benchmark, technique, task or metric, as one paper speaks of it.
 *
 * @param key what names it in IRIs; equal keys are the same entity in every paper
 * @param type its type in this paper
 * @param label its canonical name
 * @param otherLabels every other spelling met: acronym, long form, plural
 */
public record Entity(String key, EntityType type, String label, SortedSet<String> otherLabels)
    implements Thing {
  public Entity {
    otherLabels = Collections.unmodifiableSortedSet(new TreeSet<>(otherLabels));
    if (key.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException("an entity needs a key and a label");
    }
    if (otherLabels.contains(label)) {
      throw new IllegalArgumentException(label + " is both label and other label");
    }
  }

  /** Whether it goes by a common noun ("language model") and not by a name. */
  public boolean isCommonNoun() {
    return label.equals(label.toLowerCase(Locale.ROOT));
  }

  /** The same entity with the labels of another reading of it; type and label stay. */
  public Entity with(Entity other) {
    SortedSet<String> all = new TreeSet<>(otherLabels);
    all.addAll(other.otherLabels);
    all.add(other.label);
    all.remove(label);
    return new Entity(key, type, label, all);
  }
}
