package org.papergraph.extract;

import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.Sentence;

/**
 * A linked document with what all extractors need to know of it as a whole.
 *
 * @param document the paper with its linked mentions
 * @param stance which sentences speak of its own work
 * @param contribution what it introduces
 */
public record Reading(Document document, Stance stance, Contribution contribution) {
  /** Reads a linked document. */
  public static Reading of(Document document) {
    Stance stance = Stance.of(document);
    return new Reading(document, stance, Contribution.of(document, stance));
  }

  /** The same reading with another view of what the paper introduces. */
  Reading about(Contribution other) {
    return new Reading(document, stance, other);
  }

  /** Whether the title or a sentence on the paper's own work names an entity. */
  public boolean isOwn(Entity entity) {
    return document.mentions().stream()
        .anyMatch(m -> m.entity().equals(entity) && stance.isOwn(m.sentence()));
  }

  /** Whether a sentence speaks of the paper's own work. */
  public boolean isOwn(Sentence sentence) {
    return stance.isOwn(sentence);
  }
}
