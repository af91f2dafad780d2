package org.papergraph.explore;

import java.util.List;

/**
 * What the page of an entity says.
 *
 * @param iri its IRI
 * @param names what else it is called
 * @param about what the vocabulary says of it
 * @param attributes numbers that describe it
 * @param papers how many papers mention it, in words
 * @param since the year of the first paper that does; empty if not known
 * @param introducedBy the papers that introduce it
 * @param timeline what papers do with it over the years
 * @param roles who uses it and how
 * @param results the numbers reported on it, in it or of it
 * @param neighbourhood how it relates to others
 * @param compare where it is compared
 */
public record EntityPage(
    Named self,
    String iri,
    List<String> names,
    List<About> about,
    List<Attribute> attributes,
    String papers,
    String since,
    List<PaperLine> introducedBy,
    Timeline timeline,
    List<Role> roles,
    Results results,
    Neighbourhood neighbourhood,
    String compare) {

  /**
   * Reported numbers.
   *
   * @param leaderboards those that can be compared with others
   * @param single those that stand alone in their field
   * @param more how many of both kinds are not shown; empty if these are all
   */
  public record Results(List<Leaderboard> leaderboards, List<Leaderboard> single, String more) {}

  /** Something that the vocabulary says. */
  public record About(String words, Named value) {}

  /**
   * A number that describes the entity.
   *
   * @param papers how many papers say so
   * @param evidence where their sentences stand
   */
  public record Attribute(String words, String value, String papers, String evidence) {}

  /**
   * A paper and where it says so.
   *
   * @param evidence where the sentence stands
   */
  public record PaperLine(PaperEntry paper, String evidence) {}

  /**
   * The papers that have the entity in a role.
   *
   * @param words the role in words, such as "evaluate on it"
   * @param newest the newest of them
   * @param count how many there are, in words
   * @param all where all of them are listed; empty if these are all
   */
  public record Role(String words, List<PaperLine> newest, String count, String all) {}

  /** Whether it relates to any other entity. */
  public boolean hasNeighbours() {
    return !neighbourhood.incoming().isEmpty() || !neighbourhood.outgoing().isEmpty();
  }
}
