package org.papergraph.evaluate;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.papergraph.Pipeline;
import org.papergraph.domain.Document;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Mention;
import org.papergraph.domain.PaperGraph;
import org.papergraph.domain.UserException;
import org.papergraph.gold.GoldPaper;
import org.papergraph.gold.GoldReader;
import org.papergraph.gold.NameForm;
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

  /** The relations of the whole pipeline, scored against those corpora that mark relations. */
  public static List<ScoreTable> relations(List<Path> corpora, Pipeline pipeline) {
    return corpora.stream()
        .map(AnnotatedCorpus::read)
        .map(c -> RelationScore.of(c, t -> pipeline.process(t.asPaper()), "relations, " + c.name()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The mentions of one recogniser, scored against annotated corpora. */
  public static List<ScoreTable> mentions(
      List<Path> corpora, Recognizer recognizer, SentenceAnalyzer analyzer) {
    return score(corpora, text -> recognizer.recognize(analyzer.analyze(text.asPaper())));
  }

  /**
   * The graphs that the pipeline makes, scored against gold files.
   *
   * @param gold files of gold papers
   * @param papers the papers themselves; others than those of the gold are passed over
   * @param lexicon gives the entities of the vocabulary their other names
   * @throws UserException if a file cannot be used or holds none of the gold papers
   */
  public static GraphScore.Scores graphs(
      List<Path> gold, List<String> papers, Pipeline pipeline, Lexicon lexicon) {
    List<GoldPaper> wanted = gold.stream().flatMap(g -> GoldReader.read(g).stream()).toList();
    Set<String> titles = wanted.stream().map(GoldPaper::title).collect(Collectors.toSet());
    List<PaperGraph> graphs = new ArrayList<>();
    PaperChoice choice =
        new PaperChoice(
            paper -> titles.contains(NameForm.of(paper.title())),
            paper -> graphs.add(pipeline.process(paper)));
    for (String file : papers) {
      try (PaperInput input = PaperInput.open(file, System.in)) {
        input.read(choice);
      } catch (IOException e) {
        throw new UserException(file + ": cannot be read (" + e.getMessage() + ")", e);
      }
    }
    String names = gold.stream().map(g -> g.getFileName().toString()).collect(joining(", "));
    if (graphs.isEmpty()) {
      throw new UserException(String.join(", ", papers) + ": holds none of the papers of " + names);
    }
    return GraphScore.of(wanted, graphs, e -> lexicon.namesOf(e.key()), "graphs against " + names);
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
