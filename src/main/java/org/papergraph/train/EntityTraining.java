package org.papergraph.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.papergraph.domain.Concept;
import org.papergraph.domain.Document;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Spelling;
import org.papergraph.domain.Trace;
import org.papergraph.gold.GoldPaper;
import org.papergraph.gold.GoldPaper.GoldEntity;
import org.papergraph.gold.NameForm;
import org.papergraph.link.SpellingLinker;
import org.papergraph.recognize.Candidate;
import org.papergraph.recognize.Candidates;
import org.papergraph.recognize.PhraseStatistics;
import org.papergraph.recognize.Recognition;
import org.papergraph.tag.SequenceTagger;
import org.papergraph.train.LogisticTrainer.Settings;
import org.papergraph.weigh.WeightTable;

/**
 * Trains the weights of candidates from papers whose entities people wrote down. What the tagger
 * says of a paper comes from a tagger that did not see it (stacking, Wolpert 1992): it is as unsure
 * as it will be on unseen papers.
 */
final class EntityTraining {
  static final int FOLDS = 5;
  static final Settings SETTINGS = new Settings(2, 2, 1);

  /** The type of an optional entity counts, but less. */
  private static final double OPTIONAL = 0.5;

  private final Lexicon lexicon;
  private final PhraseStatistics phrases;

  /** A training; the statistics help to describe candidates. */
  EntityTraining(Lexicon lexicon, PhraseStatistics phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /** An analysed paper and what people say of it. */
  record Guided(Document document, GoldPaper gold) {}

  /**
   * What was made.
   *
   * @param weights the weights of candidates
   * @param unseen the papers, linked as by a program that did not see them in its training
   */
  record Outcome(WeightTable weights, List<Guided> unseen) {}

  /** Some papers, the candidates of a tagger that did not see them, and the answers. */
  private record Fold(List<Guided> papers, Candidates candidates, List<Case> cases) {}

  /**
   * The weights, and the papers as they look to weights that did not see them.
   *
   * @param tagger trains a tagger on some of the papers
   */
  Outcome train(List<Guided> papers, Function<List<Guided>, SequenceTagger> tagger) {
    List<Fold> folds = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Guided> seen = new ArrayList<>();
      List<Guided> leftOut = new ArrayList<>();
      for (int i = 0; i < papers.size(); i++) {
        (i % FOLDS == fold ? leftOut : seen).add(papers.get(i));
      }
      Candidates candidates = new Candidates(lexicon, tagger.apply(seen), phrases);
      List<Case> cases = new ArrayList<>();
      leftOut.forEach(paper -> cases.addAll(cases(paper, candidates)));
      folds.add(new Fold(leftOut, candidates, cases));
    }
    List<Guided> unseen = new ArrayList<>();
    for (Fold fold : folds) {
      WeightTable others = weights(folds.stream().filter(f -> f != fold).toList());
      Recognition recognition = new Recognition(fold.candidates(), others);
      fold.papers().forEach(paper -> unseen.add(linked(paper, recognition)));
    }
    return new Outcome(weights(folds), unseen);
  }

  private static WeightTable weights(List<Fold> folds) {
    List<Case> cases = folds.stream().flatMap(fold -> fold.cases().stream()).toList();
    return LogisticTrainer.train(questions(), cases, SETTINGS);
  }

  private Guided linked(Guided paper, Recognition recognition) {
    Document document = paper.document();
    List<Mention> mentions = recognition.recognize(document, Trace.NONE);
    return new Guided(
        document.withMentions(new SpellingLinker(lexicon).link(document, mentions)), paper.gold());
  }

  private static List<String> questions() {
    return Stream.concat(
            Stream.of(Recognition.ENTITY), Arrays.stream(EntityType.values()).map(EntityType::term))
        .toList();
  }

  List<Case> cases(Guided paper, Candidates candidates) {
    return candidates.of(paper.document()).stream()
        .map(d -> answered(d.features(), known(paper, d.candidate()).orElse(null)))
        .toList();
  }

  /** The entity that people would take a candidate for: one that shares a name. */
  Optional<GoldEntity> known(Guided paper, Candidate candidate) {
    Set<String> names = new TreeSet<>();
    for (Mention reading : candidate.readings()) {
      String text = reading.text();
      names.add(NameForm.of(text));
      Concept concept = lexicon.find(text, Spelling.fold(text), paper.document().words());
      if (concept != null) {
        concept.names().forEach(name -> names.add(NameForm.of(name)));
      }
    }
    return paper.gold().entities().stream()
        .filter(e -> e.names().stream().anyMatch(names::contains))
        .min(Comparator.comparing(GoldEntity::optional).thenComparing(GoldEntity::name));
  }

  private static Case answered(Set<String> features, GoldEntity known) {
    EntityType[] types = EntityType.values();
    double[] answers = new double[1 + types.length];
    double[] weights = new double[1 + types.length];
    boolean optional = known != null && known.optional();
    answers[0] = known == null ? 0 : 1;
    weights[0] = optional ? 0 : 1;
    for (int i = 0; known != null && i < types.length; i++) {
      answers[i + 1] = known.types().contains(types[i]) ? 1 : 0;
      weights[i + 1] = optional ? OPTIONAL : 1;
    }
    return new Case(new TreeSet<>(features), answers, weights);
  }
}
