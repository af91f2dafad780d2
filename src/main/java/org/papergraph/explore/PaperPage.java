package org.papergraph.explore;

import java.util.List;

/**
 * What the page of a paper says.
 *
 * @param iri its IRI
 * @param path the path of the page
 * @param name its title in plain characters
 * @param details what the input says of it besides
 * @param title its title with the names in it marked
 * @param text its abstract with sentences and names marked
 * @param types the kinds of things that are named, for the key to the colours
 * @param facts what it states, first of itself, then of what it names
 * @param results the numbers it reports
 */
public record PaperPage(
    String iri,
    String path,
    String name,
    Details details,
    MarkedText title,
    MarkedText text,
    List<Named> types,
    List<FactGroup> facts,
    List<ResultRow> results) {

  /** What the input says of the paper besides its texts; empty where it says nothing. */
  public record Details(
      String creators, String issued, String venue, String identifier, Named source) {}

  /**
   * Facts under one heading.
   *
   * @param words the heading
   * @param ofPaper whether the paper itself is the subject, and the heading the verb
   */
  public record FactGroup(String words, boolean ofPaper, List<Fact> facts) {}

  /**
   * A fact and where it was read.
   *
   * @param words the predicate in words
   * @param sentence the id of the sentence
   * @param ends the ids of the names at its ends, with blanks between
   * @param denied whether the sentence says that it is not so
   * @param percent how sure it is, of a hundred
   * @param path where the assertion is told of
   */
  public record Fact(
      Named subject,
      String words,
      Named object,
      String sentence,
      String ends,
      boolean denied,
      int percent,
      String method,
      String path) {}

  /** A reported number; what the text does not say is an empty value. */
  public record ResultRow(
      String value,
      String kind,
      Named of,
      Named benchmark,
      Named metric,
      Named baseline,
      String sentence,
      String ends,
      String path) {}
}
