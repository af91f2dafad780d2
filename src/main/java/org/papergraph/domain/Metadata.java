package org.papergraph.domain;

import java.util.List;

/**
 * What the input says of a paper besides title and abstract. Absent values are empty, never null.
 *
 * @param identifier as the source gives it, e.g. {@code arxiv:2510.12859}
 * @param creators names of the authors, in order
 * @param issued year, year and month, or date: {@code 2024}, {@code 2024-05}, {@code 2024-05-02}
 * @param venue where it appeared, e.g. {@code ACL}
 * @param source address of the page that describes it
 * @param subjects subject categories, e.g. {@code cs.CL}
 */
public record Metadata(
    String identifier,
    List<String> creators,
    String issued,
    String venue,
    String source,
    List<String> subjects) {

  /** Nothing known. */
  public static final Metadata NONE = new Metadata("", List.of(), "", "", "", List.of());

  public Metadata {
    creators = List.copyOf(creators);
    subjects = List.copyOf(subjects);
  }
}
