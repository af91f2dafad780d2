package org.papergraph.recognize;

import java.util.Locale;
import java.util.Set;
import org.papergraph.domain.Spelling;

/** Names that look like entities and are none: organisations, languages, hardware, fields. */
final class NotEntities {
  private static final Set<String> NAMES = Set.copyOf(Words.table("not-entities.txt").keySet());

  private NotEntities() {}

  /** Whether a name is on the list, in this case or in lower case, plural or singular. */
  static boolean contains(String name) {
    String singular = Spelling.singular(name);
    return NAMES.contains(name)
        || NAMES.contains(singular)
        || NAMES.contains(singular.toLowerCase(Locale.ROOT));
  }
}
