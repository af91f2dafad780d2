package org.papergraph.extract;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.domain.Document;
import org.papergraph.domain.Field;
import org.papergraph.domain.Sentence;

/**
 * Tells what a paper says of its own work from what it says of the world: all before the first
 * "we", "this paper" or result is background.
 */
public final class Stance {
  private static final Pattern OWN =
      Pattern.compile(
          "\\b(?:we|our|ours|us)\\b|\\b(?:this|the present|the proposed)(?: \\w+)? (?:paper|work|study|article|survey|research|thesis|report|review|approach|method|model|framework|overview)\\b|\\b(?:in this|herein|is proposed|are proposed|is introduced|is presented)\\b|\\b(?:experiment(?:s|al)?|results?|evaluations?) (?:on|show|demonstrate|indicate|reveal|suggest|confirm)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:existing|previous|prior|current|recent|traditional|conventional|most|many) (?:\\w+ ){0,2}(?:methods?|approaches|works?|models?|studies|research|techniques|systems)\\b|\\bhave (?:recently |been |become |shown |achieved )|\\bhas (?:recently |been |become |shown |achieved )",
          Pattern.CASE_INSENSITIVE);

  private final Set<Integer> own = new HashSet<>();

  private Stance() {}

  /** The stance of each sentence of a document. */
  public static Stance of(Document document) {
    Stance stance = new Stance();
    boolean begun = false;
    for (Sentence sentence : document.sentences()) {
      boolean marked = OWN.matcher(sentence.text()).find();
      boolean title = sentence.field() == Field.TITLE;
      begun |= marked && !title;
      if (title || marked || begun && !OTHERS.matcher(sentence.text()).find()) {
        stance.own.add(sentence.index());
      }
    }
    return stance;
  }

  /** Whether the sentence speaks of the paper's own work. */
  public boolean isOwn(Sentence sentence) {
    return own.contains(sentence.index());
  }
}
