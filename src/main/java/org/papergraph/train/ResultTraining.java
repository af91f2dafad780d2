package org.papergraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.papergraph.domain.Entity;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.ResultKind;
import org.papergraph.extract.FigureFeatures;
import org.papergraph.extract.ResultEndFeatures;
import org.papergraph.extract.ResultFeatures;
import org.papergraph.extract.ResultWeigher;
import org.papergraph.extract.Surroundings;
import org.papergraph.gold.GoldPaper.GoldEntity;
import org.papergraph.gold.GoldPaper.GoldResult;
import org.papergraph.gold.Matching;
import org.papergraph.train.FactTraining.Example;
import org.papergraph.train.LogisticTrainer.Settings;
import org.papergraph.weigh.WeightTable;

/** Makes the cases that the weights of results are learnt from, paper by paper. */
final class ResultTraining {
  static final Settings FIGURE_SETTINGS = new Settings(2, 0.3, 1);
  static final Settings END_SETTINGS = new Settings(4, 0.8, 2);
  private static final double OPTIONAL = 0.3;

  /** Where people name none, a reader may still name one: that of the whole paper. */
  private static final Set<Predicate> OFTEN_OPEN =
      Set.of(Predicate.ON_BENCHMARK, Predicate.ON_METRIC);

  private final List<Case> figures = new ArrayList<>();
  private final List<Case> ends = new ArrayList<>();

  /**
   * Adds the cases of a paper.
   *
   * @param known its features, from roles that were learnt without it
   */
  void add(Example example, ResultFeatures known) {
    FigureFeatures numbers = known.numbers();
    ResultEndFeatures features = known.ends();
    List<Surroundings> candidates = numbers.candidates();
    Map<Integer, GoldResult> results = assign(example, candidates);
    for (int i = 0; i < candidates.size(); i++) {
      Optional<GoldResult> result = Optional.ofNullable(results.get(i));
      figures.add(figure(numbers, candidates.get(i), result));
      if (result.isPresent()) {
        for (Entity entity : features.candidates()) {
          ends.add(end(example, features, candidates.get(i), result.get(), entity));
        }
      }
    }
  }

  /** The weights of numbers, from all papers added. */
  WeightTable figures() {
    return LogisticTrainer.train(ResultWeigher.KINDS, figures, FIGURE_SETTINGS);
  }

  /** The weights of the ends, from all papers added. */
  WeightTable ends() {
    List<String> questions = ResultEndFeatures.ENDS.stream().map(Predicate::term).toList();
    return LogisticTrainer.train(questions, ends, END_SETTINGS);
  }

  /** Which number each result is: of equal ones that which the rules see, or near its names. */
  private static Map<Integer, GoldResult> assign(Example example, List<Surroundings> candidates) {
    Map<Integer, GoldResult> assigned = new TreeMap<>();
    for (GoldResult result : example.gold().results()) {
      int best = -1;
      for (int i = 0; i < candidates.size(); i++) {
        boolean equal =
            result.value().isPresent()
                && result.value().get().compareTo(candidates.get(i).figure().value()) == 0;
        if (equal && !assigned.containsKey(i)) {
          boolean better =
              best < 0
                  || fitness(candidates.get(i), result, example.matching())
                      > fitness(candidates.get(best), result, example.matching());
          best = better ? i : best;
        }
      }
      if (best >= 0) {
        assigned.put(best, result);
      }
    }
    return assigned;
  }

  private static long fitness(Surroundings around, GoldResult result, Matching matching) {
    long named =
        around.mentions().stream()
            .map(LinkedMention::entity)
            .map(matching::name)
            .filter(
                n ->
                    result.metric().filter(n::equals).isPresent()
                        || result.benchmark().filter(n::equals).isPresent())
            .distinct()
            .count();
    return named + (around.isResultByRule() ? 2 : 0);
  }

  private static Case figure(
      FigureFeatures features, Surroundings around, Optional<GoldResult> result) {
    double[] answers = new double[ResultWeigher.KINDS.size()];
    double[] weights = new double[answers.length];
    double weight = result.filter(GoldResult::optional).isPresent() ? OPTIONAL : 1;
    weights[0] = weight;
    result.ifPresent(
        known -> {
          answers[0] = 1;
          for (ResultKind kind : ResultKind.values()) {
            answers[1 + kind.ordinal()] = kind == known.kind() ? 1 : 0;
            weights[1 + kind.ordinal()] = weight;
          }
        });
    return new Case(features.of(around), answers, weights);
  }

  private static Case end(
      Example example,
      ResultEndFeatures features,
      Surroundings around,
      GoldResult result,
      Entity entity) {
    List<Optional<String>> wanted =
        List.of(result.subject(), result.benchmark(), result.metric(), result.baseline());
    Optional<GoldEntity> known = example.matching().of(entity);
    double[] answers = new double[wanted.size()];
    double[] weights = new double[wanted.size()];
    for (int i = 0; i < answers.length; i++) {
      Optional<String> name = wanted.get(i);
      answers[i] = known.map(GoldEntity::name).equals(name) && name.isPresent() ? 1 : 0;
      boolean open =
          result.optional()
              || name.isEmpty() && OFTEN_OPEN.contains(ResultEndFeatures.ENDS.get(i))
              || known.filter(GoldEntity::optional).isPresent();
      boolean suits = ResultEndFeatures.suits(ResultEndFeatures.ENDS.get(i), entity);
      weights[i] = !suits ? 0 : open ? OPTIONAL : 1;
    }
    return new Case(features.of(around, result.kind(), entity), answers, weights);
  }
}
