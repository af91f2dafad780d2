package org.papergraph.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.papergraph.Pipeline;
import org.papergraph.domain.Document;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Mention;
import org.papergraph.domain.PaperGraph;
import org.papergraph.domain.UserException;
import org.papergraph.reader.PaperInput;
import org.papergraph.recognize.Recognizer;
import org.papergraph.text.SentenceAnalyzer;
import org.papergraph.train.AnnotatedCorpus;
import org.papergraph.train.AnnotatedText;

/** Measures a recogniser or the whole pipeline and gives plain tables. */
public final class Evaluation {
  private Evaluation() {}

  /** The mentions that the whole pipeline settles on, scored against annotated corpora. */
  public static List<ScoreTable> mentions(List<Path> corpora, Pipeline pipeline) {
    return score(corpora, text -> settled(pipeline.process(text.asPaper())));
  }

  /** The mentions of one recogniser, scored against annotated corpora. */
  public static List<ScoreTable> mentions(
      List<Path> corpora, Recognizer recognizer, SentenceAnalyzer analyzer) {
    return score(corpora, text -> recognizer.recognize(analyzer.analyze(text.asPaper())));
  }

  /**
   * The entities of the pipeline, scored against a gold file.
   *
   * @param gold a file of gold papers
   * @param papers the papers themselves; others than those of the gold are passed over
   * @throws UserException if a file cannot be used or holds none of the gold papers
   */
  public static EntityScore.Scores entities(Path gold, Path papers, Pipeline pipeline) {
    List<GoldPaper> wanted = GoldPaper.read(gold);
    List<String> titles = wanted.stream().map(GoldPaper::title).toList();
    List<PaperGraph> graphs = new ArrayList<>();
    try (PaperInput input = PaperInput.open(papers.toString(), System.in)) {
      input.read(
          new PaperChoice(
              paper -> titles.contains(NameForm.of(paper.title())),
              paper -> graphs.add(pipeline.process(paper))));
    } catch (java.io.IOException e) {
      throw new UserException(papers + ": cannot be read (" + e.getMessage() + ")", e);
    }
    if (graphs.isEmpty()) {
      throw new UserException(papers + ": holds none of the papers of " + gold);
    }
    return EntityScore.of(wanted, graphs, "entities against " + gold.getFileName());
  }

  private static List<ScoreTable> score(
      List<Path> corpora, Function<AnnotatedText, List<Mention>> recognizer) {
    return corpora.stream()
        .map(AnnotatedCorpus::read)
        .map(corpus -> MentionScore.of(corpus, recognizer, corpus.name()))
        .toList();
  }

  private static List<Mention> settled(PaperGraph graph) {
    Document document = graph.document();
    return document.mentions().stream().map(Evaluation::typed).toList();
  }

  /** The mention with the type that linking settled on. */
  private static Mention typed(LinkedMention linked) {
    return linked.mention().as(linked.type());
  }
}
