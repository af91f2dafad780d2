package org.papergraph.domain;

import java.util.Optional;

/**
 * Where and how an assertion was read.
 *
 * @param sentence the sentence that states it
 * @param subjectMention where the subject was read, if it is named there
 * @param objectMention where the object was read, if it is named there
 * @param polarity whether the sentence states or denies it
 * @param confidence the share of such assertions that are right, 0 to 1
 * @param method which rule or model gave it, e.g. {@code cue/propose}
 */
public record Evidence(
    Sentence sentence,
    Optional<Mention> subjectMention,
    Optional<Mention> objectMention,
    Polarity polarity,
    double confidence,
    String method) {
  public Evidence {
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("a confidence lies between 0 and 1: " + confidence);
    }
  }

  /** The same evidence, so sure. */
  public Evidence withConfidence(double other) {
    return new Evidence(sentence, subjectMention, objectMention, polarity, other, method);
  }
}
