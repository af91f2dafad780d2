package org.papergraph.link;

import java.util.List;
import org.papergraph.domain.Document;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Mention;

/**
 * Decides which entity each mention of one paper stands for.
 *
 * <p>Equal keys are the same entity in every paper, so a linker may merge only what means the same.
 */
@FunctionalInterface
public interface Linker {
  /**
   * Links the mentions of a document.
   *
   * @param document the paper and its abbreviations
   * @param mentions its mentions in reading order, none overlapping
   * @return every mention with its entity, in the same order
   */
  List<LinkedMention> link(Document document, List<Mention> mentions);
}
