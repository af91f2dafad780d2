package org.papergraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.PaperGraph;
import org.papergraph.domain.Predicate;
import org.papergraph.extract.FactReader;
import org.papergraph.extract.FactTables;
import org.papergraph.extract.RelationFeatures;
import org.papergraph.extract.RelationFeatures.Pair;
import org.papergraph.extract.RelationWeigher;
import org.papergraph.extract.ResultFeatures;
import org.papergraph.extract.RoleFeatures;
import org.papergraph.extract.RoleWeigher;
import org.papergraph.gold.GoldPaper;
import org.papergraph.gold.GoldPaper.GoldEntity;
import org.papergraph.gold.GoldPaper.GoldStatement;
import org.papergraph.gold.Matching;
import org.papergraph.train.EntityTraining.Guided;
import org.papergraph.train.LogisticTrainer.Settings;
import org.papergraph.weigh.WeightTable;

/**
 * Trains the weights of roles, relations and results from papers of which people said what they
 * state. The roles that relations and results are learnt from are those of papers left out
 * (stacking, Wolpert 1992): they are as unsure as they will be on unseen papers.
 */
final class FactTraining {
  static final Settings ROLE_SETTINGS = new Settings(2, 1, 1);
  static final Settings RELATION_SETTINGS = new Settings(2, 4, 1);
  private static final int FOLDS = 5;

  /** What people call optional counts, but less. */
  private static final double OPTIONAL = 0.3;

  private final FactReader facts;
  private final Lexicon lexicon;

  /** A training; the lexicon gives the entities of the vocabulary their other names. */
  FactTraining(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.facts = FactReader.of(lexicon, FactTables.empty());
  }

  /** A paper that was read, and what people say of it. */
  record Example(Document document, GoldPaper gold, Matching matching, RoleFeatures places) {}

  /** The cases of the papers of one fold, for relations and results. */
  private record Fold(
      List<Example> papers, WeightTable roles, List<Case> relations, ResultTraining results) {}

  /**
   * Trains all tables.
   *
   * @param papers with their linked mentions, as a program sees them that was not trained on them
   */
  FactTables train(List<Guided> papers) {
    List<Example> examples = papers.stream().map(this::example).toList();
    List<Fold> folds = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> seen = new ArrayList<>();
      List<Example> leftOut = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        (i % FOLDS == fold ? leftOut : seen).add(examples.get(i));
      }
      folds.add(fold(leftOut, roles(seen)));
    }
    ConfidenceTraining confidence = new ConfidenceTraining();
    for (Fold fold : folds) {
      List<Fold> others = folds.stream().filter(f -> f != fold).toList();
      FactReader reader =
          FactReader.of(lexicon, tables(fold.roles(), others, FactTables.empty().confidence()));
      fold.papers().forEach(e -> confidence.add(e, reader.weighed(e.document())));
    }
    return tables(roles(examples), folds, confidence.table());
  }

  private Fold fold(List<Example> papers, WeightTable table) {
    RoleWeigher roles = new RoleWeigher(table, 0);
    List<Case> relations = new ArrayList<>();
    ResultTraining results = new ResultTraining();
    papers.forEach(example -> relations.addAll(relationCases(example, roles)));
    papers.forEach(e -> results.add(e, resultFeatures(e, roles)));
    return new Fold(papers, table, relations, results);
  }

  private static FactTables tables(WeightTable roles, List<Fold> folds, WeightTable confidence) {
    List<Case> relations = folds.stream().flatMap(f -> f.relations().stream()).toList();
    ResultTraining results = ResultTraining.of(folds.stream().map(Fold::results).toList());
    return new FactTables(
        roles,
        LogisticTrainer.train(terms(RelationWeigher.RELATIONS), relations, RELATION_SETTINGS),
        results.figures(),
        results.ends(),
        confidence);
  }

  private Example example(Guided paper) {
    PaperGraph graph = new PaperGraph(paper.document(), List.of());
    return new Example(
        paper.document(),
        paper.gold(),
        new Matching(paper.gold(), graph, e -> lexicon.namesOf(e.key())),
        facts.roleFeatures(paper.document()));
  }

  private static List<String> terms(List<Predicate> predicates) {
    return predicates.stream().map(Predicate::term).toList();
  }

  private static WeightTable roles(List<Example> examples) {
    List<Case> cases = new ArrayList<>();
    for (Example example : examples) {
      for (Entity entity : example.matching().mentioned()) {
        Optional<GoldEntity> known = example.matching().of(entity);
        cases.add(
            answered(
                example,
                example.places().of(entity),
                RoleWeigher.ROLES,
                "",
                known.map(GoldEntity::name).orElse(null),
                known.filter(GoldEntity::optional).isPresent()));
      }
    }
    return LogisticTrainer.train(terms(RoleWeigher.ROLES), cases, ROLE_SETTINGS);
  }

  private ResultFeatures resultFeatures(Example example, RoleWeigher roles) {
    return facts.resultFeatures(example.places(), roles.probabilities(example.places()));
  }

  private List<Case> relationCases(Example example, RoleWeigher roles) {
    RelationFeatures features =
        facts.relationFeatures(example.places(), roles.probabilities(example.places()));
    List<Case> cases = new ArrayList<>();
    for (Pair pair : features.pairs()) {
      Optional<GoldEntity> subject = example.matching().of(pair.subject());
      Optional<GoldEntity> object = example.matching().of(pair.object());
      boolean known = subject.isPresent() && object.isPresent();
      cases.add(
          answered(
              example,
              features.of(pair),
              RelationWeigher.RELATIONS,
              subject.map(GoldEntity::name).orElse(null),
              known ? object.get().name() : null,
              subject.filter(GoldEntity::optional).isPresent()
                  || object.filter(GoldEntity::optional).isPresent()));
    }
    return cases;
  }

  /** What people answer: yes where they state it, no where they do not. */
  private static Case answered(
      Example example,
      SortedSet<String> features,
      List<Predicate> questions,
      String subject,
      String object,
      boolean optional) {
    double[] answers = new double[questions.size()];
    double[] weights = new double[questions.size()];
    for (int i = 0; i < answers.length; i++) {
      Optional<GoldStatement> stated = example.gold().statement(subject, questions.get(i), object);
      answers[i] = stated.isPresent() ? 1 : 0;
      boolean open = optional || stated.filter(GoldStatement::optional).isPresent();
      weights[i] = open ? OPTIONAL : 1;
    }
    return new Case(features, answers, weights);
  }
}
