package org.papergraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Sentence;

/**
 * Finds the one thing that "our method" and "the proposed framework" stand for: the system that the
 * paper introduces most plainly.
 */
final class Contribution {
  private static final List<Cue> CUES =
      Cues.load().stream().filter(cue -> cue.predicate() == Predicate.INTRODUCES).toList();

  private Contribution() {}

  /** The contribution of a paper, or nothing if it names none. */
  static Optional<Entity> of(Document document) {
    Map<Entity, Double> votes = new HashMap<>();
    Stance stance = Stance.of(document);
    for (Sentence sentence : document.sentences()) {
      if (stance.isOwn(sentence) && !document.mentionsIn(sentence).isEmpty()) {
        Rendering rendering = Rendering.of(document, sentence, Optional.empty());
        for (Cue cue : CUES) {
          for (Cue.Match match : cue.matches(rendering.text())) {
            for (String sign : match.objects()) {
              votes.merge(rendering.end(sign).entity(), cue.confidence(), Double::sum);
            }
          }
        }
      }
    }
    return votes.entrySet().stream()
        .filter(e -> e.getKey().type().isSystem())
        .max(
            Map.Entry.<Entity, Double>comparingByValue()
                .thenComparing(e -> e.getKey().key(), java.util.Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }
}
