package org.papergraph.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Sentence;

/**
 * What a paper introduces.
 *
 * @param main the one system that "our method" and "the proposed framework" stand for: the one that
 *     the paper introduces most plainly; empty if it names none
 * @param all everything it introduces, of any type
 */
public record Contribution(Optional<Entity> main, Set<Entity> all) {
  private static final double LEAST = 0.4;

  private static final List<Cue> CUES =
      Cues.ALL.stream().filter(cue -> cue.predicate() == Predicate.INTRODUCES).toList();

  /** The contribution of a paper, read off the cues for {@code introduces}. */
  static Contribution of(Document document, Stance stance) {
    Map<Entity, Double> votes = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      if (stance.isOwn(sentence) && !document.mentionsIn(sentence).isEmpty()) {
        vote(Rendering.of(document, sentence, Optional.empty()), votes);
      }
    }
    Optional<Entity> main =
        votes.entrySet().stream()
            .filter(e -> e.getKey().type().isSystem() && isProminent(e.getKey(), document))
            .max(
                Map.Entry.<Entity, Double>comparingByValue()
                    .thenComparing(e -> e.getKey().key(), Comparator.reverseOrder()))
            .map(Map.Entry::getKey);
    return new Contribution(main, Set.copyOf(votes.keySet()));
  }

  /**
   * The contribution of a paper, read off the probability that it introduces each entity.
   *
   * @param introduced the probabilities
   */
  static Contribution weighed(Map<Entity, Double> introduced) {
    Set<Entity> all =
        introduced.entrySet().stream()
            .filter(e -> e.getValue() >= LEAST)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    Optional<Entity> main =
        all.stream()
            .filter(e -> e.type().isSystem())
            .max(
                Comparator.comparing((Entity e) -> introduced.get(e))
                    .thenComparing(Entity::key, Comparator.reverseOrder()));
    return new Contribution(main, all);
  }

  private static void vote(Rendering rendering, Map<Entity, Double> votes) {
    for (Cue cue : CUES) {
      for (Cue.Match match : cue.matches(rendering.text())) {
        for (String sign : match.objects()) {
          if (!isKnownNoun(cue, rendering.end(sign))) {
            votes.merge(rendering.end(sign).entity(), weight(cue), Double::sum);
          }
        }
      }
    }
  }

  /** Anything but a passing phrase ("a lightweight classifier") that the paper never takes up. */
  private static boolean isProminent(Entity entity, Document document) {
    List<LinkedMention> places =
        document.mentions().stream().filter(m -> m.entity().equals(entity)).toList();
    boolean phrase =
        places.stream().allMatch(m -> m.mention().method().equals("phrase"))
            && entity.label().contains(" ");
    return !phrase || places.size() > 1;
  }

  /** The name that stands before the colon of a title is what the paper is about. */
  private static double weight(Cue cue) {
    return cue.name().equals("title-name") ? 3 : cue.confidence();
  }

  /**
   * "We propose a contrastive learning framework" does not introduce contrastive learning: what
   * goes by a common noun that the vocabulary knows is used, not new.
   */
  static boolean isKnownNoun(Cue cue, Rendering.End object) {
    return cue.name().startsWith("propose")
        && !cue.name().equals("propose-series")
        && object.mention().filter(m -> m.method().equals("vocabulary")).isPresent()
        && object.entity().isCommonNoun();
  }
}
