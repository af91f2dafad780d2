package org.papergraph.recognize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private static final double POSSIBLE = 0.05;

  private final List<Recognizer> recognizers;
  private final SequenceTagger tagger;
  private final HeadNouns heads = new HeadNouns();

  /** Candidates by rule and by this tagger. */
  public Candidates(Lexicon lexicon, SequenceTagger tagger) {
    this.recognizers = Recognizer.byRule(lexicon);
    this.tagger = tagger;
  }

  /** The candidates of a document, each with what speaks for or against it. */
  public Map<Candidate, Set<String>> of(Document document) {
    List<Mention> found = new ArrayList<>();
    recognizers.forEach(r -> found.addAll(r.recognize(document)));
    Map<Integer, Tagging> taggings = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      if (!sentence.tokens().isEmpty()) {
        Tagging tagging = tagger.tag(sentence);
        taggings.put(sentence.index(), tagging);
        tagging.spans(POSSIBLE).forEach(span -> found.add(mention(sentence, span)));
      }
    }
    CandidateFeatures features = new CandidateFeatures(document, taggings, heads);
    Map<Candidate, Set<String>> candidates = new LinkedHashMap<>();
    for (Candidate candidate : Candidate.of(document, found)) {
      candidates.put(candidate, features.of(candidate, found));
    }
    return candidates;
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
