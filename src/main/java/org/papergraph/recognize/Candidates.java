package org.papergraph.recognize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.domain.Document;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Sentence;
import org.papergraph.tag.SequenceTagger;
import org.papergraph.tag.TaggedSpan;
import org.papergraph.tag.Tagging;

/** Collects what all recognisers and the tagger read in a document. */
public final class Candidates {
  /** Spans that the tagger thinks less probable are not looked at. */
  private static final double POSSIBLE = 0.1;

  private final List<Recognizer> recognizers;
  private final SequenceTagger tagger;
  private final PhraseStatistics phrases;
  private final HeadNouns heads = new HeadNouns();

  /** Candidates by rule and by this tagger, described with the help of these statistics. */
  public Candidates(Lexicon lexicon, SequenceTagger tagger, PhraseStatistics phrases) {
    this.recognizers = Recognizer.byRule(lexicon);
    this.tagger = tagger;
    this.phrases = phrases;
  }

  /**
   * A candidate and what speaks for or against it.
   *
   * @param candidate the candidate
   * @param features by which it is weighed
   */
  public record Described(Candidate candidate, Set<String> features) {}

  /** The candidates of a document, in the order of their keys. */
  public List<Described> of(Document document) {
    List<Mention> found = new ArrayList<>();
    recognizers.forEach(r -> found.addAll(r.recognize(document)));
    Map<Integer, Tagging> taggings = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      if (!sentence.tokens().isEmpty()) {
        Tagging tagging = tagger.tag(sentence);
        taggings.put(sentence.index(), tagging);
        tagging.spans(POSSIBLE).stream()
            .map(span -> mention(sentence, span))
            .filter(mention -> mention.text().indexOf('(') < 0 && mention.text().indexOf(')') < 0)
            .forEach(found::add);
      }
    }
    List<Candidate> all = Candidate.of(document, found);
    CandidateFeatures features = new CandidateFeatures(document, all, taggings, heads, phrases);
    return all.stream().map(c -> new Described(c, features.of(c))).toList();
  }

  private static Mention mention(Sentence sentence, TaggedSpan span) {
    return new Mention(
        sentence,
        sentence.spanOf(span.first(), span.end()),
        span.type(),
        Math.min(1, span.confidence()),
        StatisticalRecognizer.METHOD);
  }
}
