package org.papergraph.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.Paper;
import org.papergraph.domain.UserException;
import org.papergraph.extract.FactTables;
import org.papergraph.gold.GoldPaper;
import org.papergraph.gold.NameForm;
import org.papergraph.recognize.PhraseStatistics;
import org.papergraph.recognize.Recognition;
import org.papergraph.tag.SequenceTagger;
import org.papergraph.tag.TaggerModel;
import org.papergraph.tag.TokenFeatures;
import org.papergraph.tag.WordClusters;
import org.papergraph.text.LanguageModels;
import org.papergraph.text.SentenceAnalyzer;
import org.papergraph.train.CrfTrainer.Settings;
import org.papergraph.train.EntityTraining.Guided;
import org.papergraph.weigh.WeightTable;

/**
 * Trains all that is learnt: word clusters from all abstracts, the tagger from silver labels and
 * what people annotated, and from the papers of the gold the weights of candidates, roles,
 * relations and results. Same data, same bytes.
 */
public final class Training {
  /** Of a corpus larger than this, evenly spaced texts are taken: machine-made labels abound. */
  private static final int MOST_TEXTS = 13_000;

  private static final int SILVER_PAPERS = 1_000;

  /** How often each paper of the gold is an example: they are few beside the other corpora. */
  private static final int GUIDED_WEIGHT = 3;

  static final Settings SETTINGS = new Settings(10, 0.1, 3);

  private Training() {}

  /**
   * What to train from and where to.
   *
   * @param corpora files of annotated JSON Lines
   * @param gold what people say that papers state
   * @param papers titles and abstracts: those of the gold, and others without annotation
   * @param clusters a directory whose word clusters are used again, or null to learn new ones
   * @param directory where the model, its word clusters and the weights are written
   */
  public record Options(
      List<Path> corpora, List<GoldPaper> gold, List<Paper> papers, Path clusters, Path directory) {
    public Options {
      corpora = List.copyOf(corpora);
      gold = List.copyOf(gold);
      papers = List.copyOf(papers);
    }
  }

  /**
   * What was made.
   *
   * @param sentences how many the tagger learnt from
   * @param features how many features have weights in the tagger
   * @param bytes size of the tagger
   * @param weights how many features of candidates, roles, relations and results have weights; 0
   *     without gold
   * @param absent how many papers of the gold have no text
   */
  public record Report(int sentences, int features, int bytes, int weights, int absent) {}

  /**
   * Trains and writes; nothing is written unless all input could be used.
   *
   * @throws UserException naming file and line of what cannot be used
   */
  public static Report run(Options options, LanguageModels models, Lexicon lexicon) {
    List<AnnotatedCorpus> corpora = options.corpora().stream().map(AnnotatedCorpus::read).toList();
    WordClusters clusters =
        options.clusters() == null
            ? ClusterLearner.learn(options.papers())
            : SequenceTagger.readClusters(options.clusters());
    TokenFeatures features = new TokenFeatures(clusters);
    ExampleMaker maker = new ExampleMaker(new SentenceAnalyzer(models), lexicon, features);
    List<Guided> guided = guided(options, maker);
    List<Paper> unguided = unguided(options);
    List<Example> others = examples(corpora, unguided, maker, lexicon);
    List<Example> all = with(others, guided, maker);
    PhraseStatistics phrases = PhraseCounter.count(unguided);
    TaggerModel model = CrfTrainer.train(all, features.fingerprint(), SETTINGS);
    byte[] bytes = model.toBytes();
    EntityTraining.Outcome entities =
        new EntityTraining(lexicon, phrases)
            .train(
                guided,
                seen ->
                    SequenceTagger.of(
                        CrfTrainer.train(
                            with(others, seen, maker), features.fingerprint(), SETTINGS),
                        clusters));
    FactTables facts = guided.isEmpty() ? null : new FactTraining(lexicon).train(entities.unseen());
    int weights = 0;
    FreshFile.write(options.directory(), SequenceTagger.CLUSTERS, clusters.toBytes());
    FreshFile.write(options.directory(), SequenceTagger.MODEL, bytes);
    if (facts != null) {
      FreshFile.write(options.directory(), Recognition.WEIGHTS, text(entities.weights()));
      FreshFile.write(
          options.directory(), PhraseStatistics.FILE, phrases.toString().getBytes(UTF_8));
      for (Map.Entry<String, WeightTable> table : facts.files().entrySet()) {
        FreshFile.write(options.directory(), table.getKey(), text(table.getValue()));
        weights += table.getValue().size();
      }
      weights += entities.weights().size();
    }
    return new Report(
        all.size(), model.size(), bytes.length, weights, options.gold().size() - guided.size());
  }

  private static byte[] text(WeightTable table) {
    return table.toString().getBytes(UTF_8);
  }

  /** The papers of the gold, analysed, in the order of the papers. */
  private static List<Guided> guided(Options options, ExampleMaker maker) {
    Map<String, GoldPaper> byTitle = new HashMap<>();
    options.gold().forEach(g -> byTitle.put(g.title(), g));
    List<Guided> guided = new ArrayList<>();
    for (Paper paper : options.papers()) {
      GoldPaper gold = byTitle.remove(NameForm.of(paper.title()));
      if (gold != null) {
        guided.add(new Guided(maker.analyze(paper), gold));
      }
    }
    if (guided.isEmpty() && !options.gold().isEmpty()) {
      throw new UserException("the papers hold none of the gold; give the texts of its papers too");
    }
    return guided;
  }

  private static List<Paper> unguided(Options options) {
    Set<String> titles = new HashSet<>();
    options.gold().forEach(g -> titles.add(g.title()));
    return options.papers().stream()
        .filter(paper -> !titles.contains(NameForm.of(paper.title())))
        .toList();
  }

  /** What was annotated by our own guidelines comes last and several times. */
  private static List<Example> with(List<Example> others, List<Guided> guided, ExampleMaker maker) {
    List<Example> all = new ArrayList<>(others);
    List<Example> ours = new ArrayList<>();
    guided.forEach(g -> ours.addAll(maker.guided(g.document(), g.gold())));
    for (int i = 0; i < GUIDED_WEIGHT; i++) {
      all.addAll(ours);
    }
    return all;
  }

  /** What people annotated for other purposes, then silver labels. */
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
