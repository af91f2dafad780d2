package org.papergraph.domain;

/** Hears what each stage drops and why; {@code papergraph explain} prints it. */
@FunctionalInterface
public interface Trace {
  /** Hears nothing. */
  Trace NONE = (stage, what, reason) -> {};

  /**
   * Something was considered and left out.
   *
   * @param stage the stage that dropped it, e.g. {@code recognize}
   * @param what the text or triple that was dropped
   * @param reason why, in words
   */
  void dropped(String stage, String what, String reason);
}
