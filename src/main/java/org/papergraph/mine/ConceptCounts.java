package org.papergraph.mine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.domain.Concept;

/**
 * In how many papers each concept of the vocabulary is found, and under which names: a name that is
 * everywhere may be an ordinary word, one that is nowhere may be misspelt.
 */
public final class ConceptCounts implements Findings {
  private static final Tally NEVER = new Tally();

  private final List<Concept> concepts;
  private final Map<String, Tally> tallies = new HashMap<>();

  /** Counts of these concepts. */
  public ConceptCounts(List<Concept> concepts) {
    this.concepts = List.copyOf(concepts);
  }

  @Override
  public void add(List<Sighting> paper) {
    paper.forEach(s -> tallies.computeIfAbsent(s.name(), k -> new Tally()).add(s));
  }

  @Override
  public Stream<String> rows() {
    Comparator<Concept> mostFirst = Comparator.comparing(c -> -tally(c).papers());
    return Stream.concat(
        Stream.of(Tally.row("papers", "type", "key", "label", "spellings", "contexts")),
        concepts.stream().sorted(mostFirst.thenComparing(Concept::key)).map(this::row));
  }

  private Tally tally(Concept concept) {
    return tallies.getOrDefault(concept.key(), NEVER);
  }

  private String row(Concept concept) {
    Tally tally = tally(concept);
    return Tally.row(
        tally.papers(),
        concept.type().term(),
        concept.key(),
        concept.label(),
        tally.spellings(),
        tally.contexts());
  }
}
