package org.papergraph.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

  /** The words of its sentences in lower case, as they stand and in the singular. */
  public Set<String> words() {
    Set<String> words = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Span span : Spelling.words(sentence.text())) {
        String word = span.of(sentence.text()).toLowerCase(Locale.ROOT);
        words.add(word);
        words.add(Spelling.singular(word));
      }
    }
    return words;
  }

  /** The mentions of one sentence, in reading order. */
  public List<LinkedMention> mentionsIn(Sentence sentence) {
    return mentions.stream().filter(m -> m.sentence().index() == sentence.index()).toList();
  }
}
