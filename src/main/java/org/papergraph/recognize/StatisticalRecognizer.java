package org.papergraph.recognize;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.domain.Document;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Sentence;
import org.papergraph.tag.SequenceTagger;
import org.papergraph.tag.TaggedSpan;

/** Finds what the trained tagger reads as a mention. */
public final class StatisticalRecognizer implements Recognizer {
  static final String METHOD = "tagger";

  private final SequenceTagger tagger;

  /** A recogniser that asks this tagger. */
  public StatisticalRecognizer(SequenceTagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public List<Mention> recognize(Document document) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (!sentence.tokens().isEmpty()) {
        for (TaggedSpan found : tagger.tag(sentence).spans()) {
          mentions.add(
              new Mention(
                  sentence,
                  sentence.spanOf(found.first(), found.end()),
                  found.type(),
                  Math.min(1, found.confidence()),
                  METHOD));
        }
      }
    }
    return mentions;
  }
}
