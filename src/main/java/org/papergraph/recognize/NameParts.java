package org.papergraph.recognize;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.papergraph.domain.EntityType;

/** What parts of names tell of their type, from {@code name-parts.tsv}. */
final class NameParts {
  private NameParts() {}

  static Map<Pattern, EntityType> load() {
    Map<Pattern, EntityType> parts = new LinkedHashMap<>();
    new TreeMap<>(Words.table("name-parts.tsv"))
        .forEach((pattern, type) -> parts.put(Pattern.compile(pattern), EntityType.ofTerm(type)));
    return parts;
  }
}
