package org.papergraph.domain;

import java.util.List;

/**
 * A paper on its way through the line: each stage adds its part.
 *
 * @param paper the paper
 * @param sentences its sentences, the title's first
 * @param abbreviations the short forms it defines
 * @param mentions its linked mentions in reading order, none overlapping; empty before linking
 */
public record Document(
    Paper paper,
    List<Sentence> sentences,
    List<Abbreviation> abbreviations,
    List<LinkedMention> mentions) {
  public Document {
    sentences = List.copyOf(sentences);
    abbreviations = List.copyOf(abbreviations);
    mentions = List.copyOf(mentions);
  }

  /** The same document with its mentions linked. */
  public Document withMentions(List<LinkedMention> linked) {
    return new Document(paper, sentences, abbreviations, linked);
  }

  /** The mentions of one sentence, in reading order. */
  public List<LinkedMention> mentionsIn(Sentence sentence) {
    return mentions.stream().filter(m -> m.sentence().index() == sentence.index()).toList();
  }
}
