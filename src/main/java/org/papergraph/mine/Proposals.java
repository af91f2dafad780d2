package org.papergraph.mine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.domain.Concept;
import org.papergraph.domain.Lexicon;

/**
 * The names of a corpus that the vocabulary does not know, the best supported first.
 *
 * <p>Most names are met in one paper only. So many of these are remembered and no more; beyond that
 * the one met longest ago is forgotten, as if its paper had not been read.
 */
public final class Proposals implements Findings {
  private static final int ROOM = 1_000_000;

  private final Lexicon lexicon;
  private final int minPapers;
  private final int room;
  private final Map<String, Sighting> once = new LinkedHashMap<>();
  private final Map<String, Tally> often = new HashMap<>();

  /**
   * Proposals beside a vocabulary.
   *
   * @param lexicon tells which concepts are spelt alike
   * @param minPapers names in fewer papers are no proposals; at least 2
   */
  public Proposals(Lexicon lexicon, int minPapers) {
    this(lexicon, minPapers, ROOM);
  }

  Proposals(Lexicon lexicon, int minPapers, int room) {
    if (minPapers < 2) {
      throw new IllegalArgumentException("a name that one paper uses is no proposal");
    }
    this.lexicon = lexicon;
    this.minPapers = minPapers;
    this.room = room;
  }

  @Override
  public void add(List<Sighting> paper) {
    paper.forEach(this::add);
  }

  private void add(Sighting sighting) {
    Tally tally = often.get(sighting.name());
    Sighting first = tally == null ? once.remove(sighting.name()) : null;
    if (tally != null) {
      tally.add(sighting);
    } else if (first != null) {
      tally = new Tally();
      tally.add(first);
      tally.add(sighting);
      often.put(sighting.name(), tally);
    } else {
      once.put(sighting.name(), sighting);
      forgetEldest();
    }
  }

  private void forgetEldest() {
    if (once.size() > room) {
      Iterator<String> names = once.keySet().iterator();
      names.next();
      names.remove();
    }
  }

  @Override
  public Stream<String> rows() {
    String header =
        Tally.row(
            "score", "papers", "type", "name", "votes", "spellings", "forms", "alike", "contexts");
    Comparator<Map.Entry<String, Tally>> best = Comparator.comparing(e -> -e.getValue().score());
    return Stream.concat(
        Stream.of(header),
        often.entrySet().stream()
            .filter(e -> e.getValue().papers() >= minPapers)
            .sorted(best.thenComparing(Map.Entry.comparingByKey()))
            .map(e -> row(e.getKey(), e.getValue())));
  }

  private String row(String fold, Tally tally) {
    String alike =
        lexicon.spelt(fold).stream().map(Concept::key).sorted().collect(Collectors.joining("; "));
    return Tally.row(
        tally.score(),
        tally.papers(),
        tally.type().term(),
        tally.label(),
        tally.votes(),
        tally.spellings(),
        tally.forms(),
        alike,
        tally.contexts());
  }
}
