package org.papergraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Entity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Quantity;
import org.papergraph.domain.Result;
import org.papergraph.domain.Thing;
import org.papergraph.extract.Confidence;
import org.papergraph.extract.ConfidenceFeatures;
import org.papergraph.gold.GoldPaper;
import org.papergraph.gold.GoldPaper.GoldResult;
import org.papergraph.gold.GoldPaper.GoldStatement;
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
    String subject = name(a.subject(), matching);
    String object = name(a.object(), matching);
    Optional<GoldStatement> stated =
        gold.statements().stream()
            .filter(s -> s.predicate() == a.predicate())
            .filter(s -> s.subject().equals(subject) && s.object().equals(object))
            .findFirst();
    boolean open = gold.isOptional(subject) || gold.isOptional(object);
    return new Answer(stated.isPresent(), open && stated.isEmpty() ? OPEN : 1);
  }

  private static String name(Thing thing, Matching matching) {
    if (thing instanceof Entity entity) {
      return matching.name(entity);
    }
    return thing instanceof Quantity quantity ? Long.toString(quantity.value()) : "";
  }

  private static Answer result(Example example, Assertion a) {
    Result number = (Result) (a.object() instanceof Result r ? r : a.subject());
    List<GoldResult> equal =
        example.gold().results().stream()
            .filter(r -> r.value().filter(v -> v.compareTo(number.value()) == 0).isPresent())
            .toList();
    if (a.predicate() == Predicate.REPORTS_RESULT || equal.isEmpty()) {
      return new Answer(!equal.isEmpty(), 1);
    }
    String name = name(a.object(), example.matching());
    boolean right =
        equal.stream().anyMatch(r -> end(r, a.predicate()).filter(name::equals).isPresent());
    boolean open = equal.stream().anyMatch(r -> end(r, a.predicate()).isEmpty() || r.optional());
    return new Answer(right, !right && open ? OPEN : 1);
  }

  private static Optional<String> end(GoldResult result, Predicate end) {
    return switch (end) {
      case RESULT_OF -> result.subject();
      case ON_BENCHMARK -> result.benchmark();
      case ON_METRIC -> result.metric();
      default -> result.baseline();
    };
  }
}
