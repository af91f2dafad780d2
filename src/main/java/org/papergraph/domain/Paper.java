package org.papergraph.domain;

import java.util.Objects;

/**
 * A research paper as it came in: the unit of the whole line.
 *
 * @param key what names the paper in IRIs, made by {@link Slug#ofPaper}; the same for the same
 *     paper on every machine
 * @param title the title, cleaned of mark-up
 * @param abstractText the abstract, cleaned of mark-up
 * @param metadata what else the input says of it
 */
public record Paper(String key, String title, String abstractText, Metadata metadata)
    implements Thing {
  public Paper {
    Objects.requireNonNull(metadata);
    if (key.isBlank() || title.isBlank() || abstractText.isBlank()) {
      throw new IllegalArgumentException("a paper needs a key, a title and an abstract");
    }
  }

  /** A paper known by its title and abstract only. */
  public static Paper of(String title, String abstractText) {
    return new Paper(Slug.ofPaper("", title), title, abstractText, Metadata.NONE);
  }

  /** The text of a field. */
  public String text(Field field) {
    return field == Field.TITLE ? title : abstractText;
  }
}
