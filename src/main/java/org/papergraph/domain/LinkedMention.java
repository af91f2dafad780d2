package org.papergraph.domain;

/**
 * A mention and the entity it stands for.
 *
 * @param mention where it was read
 * @param entity what it names
 */
public record LinkedMention(Mention mention, Entity entity) {
  /** The sentence it stands in. */
  public Sentence sentence() {
    return mention.sentence();
  }

  /** Where it stands in the field's text. */
  public Span span() {
    return mention.span();
  }

  /** The type of the entity in this paper. */
  public EntityType type() {
    return entity.type();
  }
}
