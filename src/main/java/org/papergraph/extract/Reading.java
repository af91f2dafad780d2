package org.papergraph.extract;

import org.papergraph.domain.Document;
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

  /** Whether a sentence speaks of the paper's own work. */
  public boolean isOwn(Sentence sentence) {
    return stance.isOwn(sentence);
  }
}
