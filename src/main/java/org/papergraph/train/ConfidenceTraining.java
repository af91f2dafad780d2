package org.papergraph.train;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Result;
import org.papergraph.extract.Confidence;
import org.papergraph.extract.ConfidenceFeatures;
import org.papergraph.gold.GoldPaper;
import org.papergraph.gold.GoldPaper.GoldResult;
import org.papergraph.gold.Matching;
import org.papergraph.train.FactTraining.Example;
import org.papergraph.train.LogisticTrainer.Settings;
import org.papergraph.weigh.WeightTable;

/**
 * Makes the cases that confidence is learnt from: statements of papers that the weights did not
 * see, and whether people state them too.
 */
final class ConfidenceTraining {
  static final Settings SETTINGS = new Settings(4, 2, 0.5);

  /** Where people leave open whether a system should say it. */
  private static final double OPEN = 0.5;

  private final List<Case> cases = new ArrayList<>();

  /** Adds what was read off one paper. */
  void add(Example example, List<Assertion> read) {
    ConfidenceFeatures features = new ConfidenceFeatures(example.document());
    for (Assertion assertion : read) {
      if (ConfidenceFeatures.isLearnt(assertion)) {
        Answer answer = answer(example, assertion);
        cases.add(
            new Case(
                features.of(assertion),
                new double[] {answer.right() ? 1 : 0},
                new double[] {answer.weight()}));
      }
    }
  }

  /** The table, from all papers added. */
  WeightTable table() {
    return LogisticTrainer.train(Confidence.QUESTIONS, cases, SETTINGS);
  }

  private record Answer(boolean right, double weight) {}

  private static Answer answer(Example example, Assertion a) {
    if (a.predicate().group() == Predicate.Group.RESULT) {
      return result(example, a);
    }
    GoldPaper gold = example.gold();
    Matching matching = example.matching();
    String subject = matching.name(a.subject());
    String object = matching.name(a.object());
    boolean stated = gold.statement(subject, a.predicate(), object).isPresent();
    boolean open = gold.isOptional(subject) || gold.isOptional(object);
    return new Answer(stated, open && !stated ? OPEN : 1);
  }

  private static Answer result(Example example, Assertion a) {
    Result number = (Result) (a.object() instanceof Result r ? r : a.subject());
    List<GoldResult> equal =
        example.gold().results().stream().filter(r -> r.hasValue(number.value())).toList();
    if (a.predicate() == Predicate.REPORTS_RESULT || equal.isEmpty()) {
      return new Answer(!equal.isEmpty(), 1);
    }
    String name = example.matching().name(a.object());
    boolean right =
        equal.stream().anyMatch(r -> r.end(a.predicate()).filter(name::equals).isPresent());
    boolean open = equal.stream().anyMatch(r -> r.end(a.predicate()).isEmpty() || r.optional());
    return new Answer(right, !right && open ? OPEN : 1);
  }
}
