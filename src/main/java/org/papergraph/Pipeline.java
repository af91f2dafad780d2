package org.papergraph;

import java.util.List;
import org.papergraph.domain.Document;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Paper;
import org.papergraph.domain.PaperGraph;
import org.papergraph.domain.Trace;
import org.papergraph.extract.FactReader;
import org.papergraph.link.Linker;
import org.papergraph.link.SpellingLinker;
import org.papergraph.recognize.Recognition;
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
  private final Recognition recognition;
  private final Linker linker;
  private final FactReader facts;

  /** A pipeline over the language models and the controlled vocabulary. */
  public Pipeline(LanguageModels models, Lexicon lexicon) {
    this(models, lexicon, Recognition.shipped(lexicon));
  }

  /** A pipeline with another recognition, to measure it. */
  public Pipeline(LanguageModels models, Lexicon lexicon, Recognition recognition) {
    analyzer = new SentenceAnalyzer(models);
    this.recognition = recognition;
    linker = new SpellingLinker(lexicon);
    facts = FactReader.shipped(lexicon);
  }

  /** All that a paper states. */
  public PaperGraph process(Paper paper) {
    return process(paper, Trace.NONE);
  }

  /** All that a paper states; the trace hears what was dropped on the way. */
  public PaperGraph process(Paper paper, Trace trace) {
    Document linked = link(paper, trace);
    return new PaperGraph(linked, facts.read(linked, trace));
  }

  /** The paper with its linked mentions, before anything is extracted. */
  public Document link(Paper paper, Trace trace) {
    Document analyzed = analyzer.analyze(paper);
    List<Mention> mentions = recognition.recognize(analyzed, trace);
    return analyzed.withMentions(linker.link(analyzed, mentions));
  }
}
