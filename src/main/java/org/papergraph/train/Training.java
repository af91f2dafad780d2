package org.papergraph.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.Paper;
import org.papergraph.domain.UserException;
import org.papergraph.tag.SequenceTagger;
import org.papergraph.tag.TaggerModel;
import org.papergraph.tag.TokenFeatures;
import org.papergraph.tag.WordClusters;
import org.papergraph.text.LanguageModels;
import org.papergraph.text.SentenceAnalyzer;
import org.papergraph.train.CrfTrainer.Settings;

/**
 * Trains the tagger: word clusters from all abstracts, silver labels from some of them, and what
 * people annotated. Same data, same bytes.
 */
public final class Training {
  /** Of a corpus larger than this, evenly spaced texts are taken: machine-made labels abound. */
  private static final int MOST_TEXTS = 13_000;

  private static final int SILVER_PAPERS = 1_500;
  static final Settings SETTINGS = new Settings(10, 0.1, 3);

  private Training() {}

  /**
   * What to train from and where to.
   *
   * @param corpora files of annotated JSON Lines
   * @param papers titles and abstracts without annotation
   * @param directory where the model and its word clusters are written
   */
  public record Options(List<Path> corpora, List<Paper> papers, Path directory) {
    public Options {
      corpora = List.copyOf(corpora);
      papers = List.copyOf(papers);
    }
  }

  /**
   * What was made.
   *
   * @param sentences how many it learnt from
   * @param features how many features have weights
   * @param bytes size of the model
   */
  public record Report(int sentences, int features, int bytes) {}

  /**
   * Trains and writes; nothing is written unless all input could be used.
   *
   * @throws UserException naming file and line of what cannot be used
   */
  public static Report run(Options options, LanguageModels models, Lexicon lexicon) {
    List<AnnotatedCorpus> corpora = options.corpora().stream().map(AnnotatedCorpus::read).toList();
    WordClusters clusters = ClusterLearner.learn(options.papers());
    TokenFeatures features = new TokenFeatures(clusters);
    ExampleMaker maker = new ExampleMaker(new SentenceAnalyzer(models), lexicon, features);
    List<Example> examples = examples(corpora, options.papers(), maker, lexicon);
    TaggerModel model = CrfTrainer.train(examples, features.fingerprint(), SETTINGS);
    byte[] bytes = model.toBytes();
    FreshFile.write(options.directory(), SequenceTagger.CLUSTERS, clusters.toBytes());
    FreshFile.write(options.directory(), SequenceTagger.MODEL, bytes);
    return new Report(examples.size(), model.size(), bytes.length);
  }

  /** What people annotated, then silver labels. */
  static List<Example> examples(
      List<AnnotatedCorpus> corpora, List<Paper> papers, ExampleMaker maker, Lexicon lexicon) {
    List<Example> examples = new ArrayList<>();
    for (AnnotatedCorpus corpus : corpora) {
      evenly(corpus.texts(), MOST_TEXTS)
          .forEach(text -> examples.addAll(maker.annotated(text, corpus.types())));
    }
    SilverLabels silver = new SilverLabels(maker, lexicon);
    evenly(papers, SILVER_PAPERS).forEach(paper -> examples.addAll(silver.of(paper)));
    return examples;
  }

  /** At most so many elements, evenly spaced, in order. */
  static <T> List<T> evenly(List<T> all, int most) {
    if (all.size() <= most) {
      return all;
    }
    List<T> some = new ArrayList<>(most);
    for (int i = 0; i < most; i++) {
      some.add(all.get((int) ((long) i * all.size() / most)));
    }
    return some;
  }
}
