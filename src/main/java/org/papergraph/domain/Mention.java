package org.papergraph.domain;

import java.util.Comparator;

/**
 * A stretch of one sentence that names an entity.
 *
 * @param sentence the sentence it stands in
 * @param span where it stands in the field's text
 * @param type the type that the recogniser gives it
 * @param confidence how sure the recogniser is, 0 to 1
 * @param method which recogniser found it, e.g. {@code vocabulary}
 */
public record Mention(
    Sentence sentence, Span span, EntityType type, double confidence, String method) {

  /** Reading order: title before abstract, then by offsets. */
  public static final Comparator<Mention> READING_ORDER =
      Comparator.comparing((Mention m) -> m.sentence().index())
          .thenComparing(Mention::span)
          .thenComparing(Mention::type)
          .thenComparing(Mention::method);

  public Mention {
    if (!sentence.span().contains(span) || span.length() == 0) {
      throw new IllegalArgumentException("a mention lies inside its sentence: " + span);
    }
  }

  /** The characters, as printed. */
  public String text() {
    return sentence.textAt(span);
  }

  /** The same mention read as another type. */
  public Mention as(EntityType other) {
    return new Mention(sentence, span, other, confidence, method);
  }
}
