package org.papergraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
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
import org.papergraph.train.ChoiceTrainer.Choice;
import org.papergraph.train.FactTraining.Example;
import org.papergraph.train.LogisticTrainer.Settings;
import org.papergraph.weigh.WeightTable;

/** Makes the cases that the weights of results are learnt from, paper by paper. */
final class ResultTraining {
  static final Settings FIGURE_SETTINGS = new Settings(2, 0.3, 1);
  static final Settings END_SETTINGS = new Settings(4, 0.2, 1);
  private static final double OPTIONAL = 0.3;

  /** Where people name none, a reader may still name one: that of the whole paper. */
  private static final Set<Predicate> OFTEN_OPEN =
      Set.of(Predicate.ON_BENCHMARK, Predicate.ON_METRIC);

  private final List<Case> figures = new ArrayList<>();
  private final List<Choice> ends = new ArrayList<>();

  /** All cases of some. */
  static ResultTraining of(List<ResultTraining> some) {
    ResultTraining all = new ResultTraining();
    some.forEach(one -> all.figures.addAll(one.figures));
    some.forEach(one -> all.ends.addAll(one.ends));
    return all;
  }

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
        for (Predicate end : ResultEndFeatures.ENDS) {
          ends.add(end(example, features, candidates.get(i), result.get(), end));
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
    return ChoiceTrainer.train(questions, ends, END_SETTINGS);
  }

  /** Which number each result is: of equal ones that which the rules see, or near its names. */
  private static Map<Integer, GoldResult> assign(Example example, List<Surroundings> candidates) {
    Map<Integer, GoldResult> assigned = new TreeMap<>();
    for (GoldResult result : example.gold().results()) {
      int best = -1;
      for (int i = 0; i < candidates.size(); i++) {
        boolean equal = result.hasValue(candidates.get(i).figure().value());
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

  private static Choice end(
      Example example,
      ResultEndFeatures features,
      Surroundings around,
      GoldResult result,
      Predicate end) {
    Optional<String> wanted = result.end(end);
    List<SortedSet<String>> options = new ArrayList<>();
    List<Entity> candidates = features.candidates(around, end);
    options.add(features.ofNone(around, result.kind(), end, candidates));
    int chosen = 0;
    for (Entity entity : candidates) {
      Optional<String> name = example.matching().of(entity).map(GoldEntity::name);
      if (chosen == 0 && name.isPresent() && name.equals(wanted)) {
        chosen = options.size();
      }
      options.add(features.of(around, result.kind(), entity));
    }
    boolean open = result.optional() || wanted.isEmpty() && OFTEN_OPEN.contains(end);
    int question = ResultEndFeatures.ENDS.indexOf(end);
    return new Choice(question, options, chosen, open ? OPTIONAL : 1);
  }
}
