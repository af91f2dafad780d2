package org.papergraph;

import java.util.List;
import java.util.stream.Stream;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Document;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Paper;
import org.papergraph.domain.PaperGraph;
import org.papergraph.domain.Trace;
import org.papergraph.extract.AssertionSettler;
import org.papergraph.extract.AttributeExtractor;
import org.papergraph.extract.CueExtractor;
import org.papergraph.extract.Extractor;
import org.papergraph.extract.FactWeigher;
import org.papergraph.extract.FamilyExtractor;
import org.papergraph.extract.ImpliedRelations;
import org.papergraph.extract.LinkExtractor;
import org.papergraph.extract.PositionExtractor;
import org.papergraph.extract.Reading;
import org.papergraph.extract.ResultExtractor;
import org.papergraph.link.Linker;
import org.papergraph.link.SpellingLinker;
import org.papergraph.recognize.MentionSettler;
import org.papergraph.recognize.Recognizer;
import org.papergraph.recognize.SecondOpinion;
import org.papergraph.tag.SequenceTagger;
import org.papergraph.text.LanguageModels;
import org.papergraph.text.SentenceAnalyzer;

/**
 * The line from a paper to its graph: analyse, recognise, link, extract. The first file to read.
 *
 * <p>Not safe for threads: one pipeline a worker, over shared {@link LanguageModels} and {@link
 * Lexicon}.
 */
public final class Pipeline {
  private final SentenceAnalyzer analyzer;
  private final List<Recognizer> recognizers;
  private final SecondOpinion secondOpinion;
  private final Linker linker;
  private final List<Extractor> extractors;
  private final FactWeigher weigher;

  /** A pipeline over the language models and the controlled vocabulary. */
  public Pipeline(LanguageModels models, Lexicon lexicon) {
    analyzer = new SentenceAnalyzer(models);
    recognizers = Recognizer.byRule(lexicon);
    secondOpinion = new SecondOpinion(SequenceTagger.shipped());
    linker = new SpellingLinker(lexicon);
    extractors =
        List.of(
            new CueExtractor(),
            new PositionExtractor(),
            new ResultExtractor(),
            new AttributeExtractor(),
            new FamilyExtractor(lexicon),
            new LinkExtractor());
    weigher = FactWeigher.shipped();
  }

  /** All that a paper states. */
  public PaperGraph process(Paper paper) {
    return process(paper, Trace.NONE);
  }

  /** All that a paper states; the trace hears what was dropped on the way. */
  public PaperGraph process(Paper paper, Trace trace) {
    Reading reading = read(paper, trace);
    List<Assertion> stated = weigher.weigh(reading, proposals(reading));
    return new PaperGraph(reading.document(), AssertionSettler.settle(stated, trace));
  }

  /** The paper with its linked mentions, before anything is extracted. */
  public Reading read(Paper paper, Trace trace) {
    Document analyzed = analyzer.analyze(paper);
    List<Mention> found =
        recognizers.stream().flatMap(r -> r.recognize(analyzed).stream()).toList();
    List<Mention> agreed = secondOpinion.agreed(analyzed, found, trace);
    List<Mention> mentions = MentionSettler.settle(agreed, trace);
    return Reading.of(analyzed.withMentions(linker.link(analyzed, mentions)));
  }

  /** What the extractors propose, before anything is weighed or settled. */
  public List<Assertion> proposals(Reading reading) {
    List<Assertion> read = extractors.stream().flatMap(e -> e.extract(reading).stream()).toList();
    return Stream.concat(read.stream(), ImpliedRelations.derive(reading, read).stream()).toList();
  }
}
