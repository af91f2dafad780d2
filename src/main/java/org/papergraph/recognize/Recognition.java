package org.papergraph.recognize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.papergraph.domain.Document;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Trace;
import org.papergraph.tag.SequenceTagger;
import org.papergraph.weigh.WeightTable;

/**
 * Decides which candidates are entities, and of which type, by a table of weights. Where candidates
 * overlap, the more probable one stands.
 */
public final class Recognition {
  /** The name of the table in its directory. */
  public static final String WEIGHTS = "entities.tsv";

  /** The first question of the table; the others are the terms of the types. */
  public static final String ENTITY = "entity";

  /** Less probable candidates are no entities; of those near it people call many optional. */
  private static final double LEAST = 0.65;

  private final Candidates candidates;
  private final WeightTable weights;

  /** A recognition of candidates by these weights. */
  public Recognition(Candidates candidates, WeightTable weights) {
    this.candidates = candidates;
    this.weights = weights;
  }

  /** The recognition that ships with the program. */
  public static Recognition shipped(Lexicon lexicon) {
    try (InputStream stream = Recognition.class.getResourceAsStream(WEIGHTS)) {
      return new Recognition(
          new Candidates(lexicon, SequenceTagger.shipped(), PhraseStatistics.shipped()),
          WeightTable.read(stream));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's jar lacks " + WEIGHTS, e);
    }
  }

  /** A candidate with its probability and its most probable type. */
  private record Weighed(Candidate candidate, double probability, EntityType type) {
    static final Comparator<Weighed> BEST_FIRST =
        Comparator.comparing((Weighed w) -> -w.probability)
            .thenComparing(w -> -w.candidate.key().length())
            .thenComparing(w -> w.candidate.key());
  }

  /**
   * The mentions of what the paper speaks of.
   *
   * @param document its sentences and abbreviations
   * @param trace hears what was dropped, and why
   * @return in reading order, none overlapping
   */
  public List<Mention> recognize(Document document, Trace trace) {
    List<Weighed> weighed = new ArrayList<>();
    candidates.of(document).forEach(d -> weighed.add(weigh(d.candidate(), d.features())));
    weighed.sort(Weighed.BEST_FIRST);
    List<Mention> kept = new ArrayList<>();
    for (Weighed candidate : weighed) {
      String name = candidate.candidate().places().get(0).text();
      if (candidate.probability() < LEAST) {
        trace.dropped(
            "recognize", name, "improbable: " + Math.round(100 * candidate.probability()) + "%");
      } else if (!addFree(candidate, kept)) {
        trace.dropped("recognize", name, "overlaps something more probable");
      }
    }
    kept.sort(Mention.READING_ORDER);
    return kept;
  }

  private Weighed weigh(Candidate candidate, Set<String> features) {
    double[] probabilities = weights.probabilities(features);
    List<String> questions = weights.questions();
    int best = 1;
    for (int i = 2; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return new Weighed(candidate, probabilities[0], EntityType.ofTerm(questions.get(best)));
  }

  /** Adds its places that nothing else has; whether there is one. */
  private static boolean addFree(Weighed weighed, List<Mention> kept) {
    List<Mention> free =
        weighed.candidate().places().stream()
            .filter(place -> kept.stream().noneMatch(k -> overlap(k, place)))
            .toList();
    List<Mention> mine = new ArrayList<>();
    for (Mention place : free) {
      if (mine.stream().noneMatch(m -> overlap(m, place))) {
        mine.add(
            new Mention(
                place.sentence(),
                place.span(),
                weighed.type(),
                weighed.probability(),
                place.method()));
      }
    }
    kept.addAll(mine);
    return !mine.isEmpty();
  }

  private static boolean overlap(Mention a, Mention b) {
    return a.sentence().index() == b.sentence().index() && a.span().overlaps(b.span());
  }
}
