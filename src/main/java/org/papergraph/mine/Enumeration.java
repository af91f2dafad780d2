package org.papergraph.mine;

import java.util.regex.Pattern;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Span;

/** Neighbours in a list, "SQuAD, TriviaQA and XQA", are of one kind. */
final class Enumeration {
  private static final Pattern LINK =
      Pattern.compile("\\s*(?:,|;|/|&|\\band\\b|\\bor\\b)(?:\\s|\\band\\b|\\bor\\b|\\bthe\\b)*");
  private static final int LONGEST = 12;

  private Enumeration() {}

  /** Whether nothing but a comma or a conjunction stands between two mentions of one sentence. */
  static boolean joins(LinkedMention one, LinkedMention other) {
    boolean inOrder = one.span().end() <= other.span().start();
    int left = (inOrder ? one : other).span().end();
    int right = (inOrder ? other : one).span().start();
    return left < right
        && right - left <= LONGEST
        && LINK.matcher(one.sentence().textAt(new Span(left, right))).matches();
  }
}
