package org.papergraph.explore;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Entities by the beginning of their labels, whatever the case. */
final class LabelIndex {
  private final String[] labels;
  private final List<EntityEntry> entities;

  LabelIndex(Collection<EntityEntry> all) {
    entities = all.stream().sorted(Comparator.comparing(LabelIndex::key)).toList();
    labels = entities.stream().map(LabelIndex::key).toArray(String[]::new);
  }

  /** Those whose label begins so. */
  Stream<EntityEntry> beginning(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return entities.subList(place(lower), place(lower + Character.MAX_VALUE)).stream();
  }

  /** Those whose label reads so. */
  Stream<EntityEntry> called(String name) {
    return beginning(name).filter(entity -> entity.label().equalsIgnoreCase(name));
  }

  private int place(String lower) {
    int found = Arrays.binarySearch(labels, lower);
    if (found < 0) {
      return -found - 1;
    }
    // Of equal labels the search finds any.
    while (found > 0 && labels[found - 1].equals(lower)) {
      found--;
    }
    return found;
  }

  private static String key(EntityEntry entity) {
    return entity.label().toLowerCase(Locale.ROOT);
  }
}
