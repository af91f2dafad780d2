package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Entity;
import org.papergraph.domain.Evidence;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Paper;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Result;
import org.papergraph.domain.ResultKind;
import org.papergraph.domain.Thing;
import org.papergraph.weigh.WeightTable;

/**
 * Decides which numbers of a paper are results, and what each is of, on what, in which metric and
 * against what, by weighing what stands around the number and what the paper does with the entity.
 */
public final class ResultWeigher {
  /** Whether a number is a result at all, then of which kind: the columns of the table. */
  public static final List<String> KINDS =
      Stream.concat(
              Stream.of(Predicate.REPORTS_RESULT.term()),
              Arrays.stream(ResultKind.values()).map(ResultKind::term))
          .toList();

  private static final String METHOD = "result";

  /** The end is named in the number's sentence, but not where the rules look. */
  private static final String WEIGHED = "result/weighed";

  /** The end is named in another sentence only. */
  private static final String ELSEWHERE = "result/other-sentence";

  /** Numbers less probable than this are no results. */
  private static final double LEAST_RESULT = 0.4;

  /**
   * Ends less probable than this are not stated, in the order of {@link ResultEndFeatures#ENDS}:
   * where about half are right on papers left out. Few papers name the benchmark of each number, so
   * that its probabilities are low.
   */
  private static final double[] LEAST_END = {0.3, 0.15, 0.3, 0.3};

  /**
   * Where the rules' choice stands before that of the weights: by cross-validation they find whom a
   * result is of and compared to no worse, and in more of the held-out papers.
   */
  private static final boolean[] RULED = {true, false, false, true};

  private final WeightTable figures;
  private final WeightTable ends;

  /**
   * A weigher.
   *
   * @param figures the weights of {@link #KINDS}
   * @param ends the weights of {@link ResultEndFeatures#ENDS}
   */
  public ResultWeigher(WeightTable figures, WeightTable ends) {
    this.figures = figures;
    this.ends = ends;
  }

  /** The results of a paper with their ends. */
  public List<Assertion> weigh(ResultFeatures features) {
    FigureFeatures numbers = features.numbers();
    Paper paper = numbers.paper();
    List<Assertion> stated = new ArrayList<>();
    for (Surroundings around : numbers.candidates()) {
      double[] kinds = figures.probabilities(numbers.of(around));
      if (kinds[0] >= LEAST_RESULT) {
        ResultKind kind = kind(kinds);
        Figure figure = around.figure();
        Result result =
            new Result(
                around.sentence().field(), figure.span(), figure.value(), figure.unit(), kind);
        String method = ResultKinds.of(around).isPresent() ? METHOD : WEIGHED;
        stated.add(
            assertion(
                paper,
                Predicate.REPORTS_RESULT,
                result,
                around,
                Optional.empty(),
                kinds[0],
                method));
        stated.addAll(ends(result, around, features.ends()));
      }
    }
    return stated;
  }

  private static ResultKind kind(double[] probabilities) {
    int best = 1;
    for (int i = 2; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return ResultKind.values()[best - 1];
  }

  /** For each end the rules' choice where it stands first, else the most probable entity. */
  private List<Assertion> ends(Result result, Surroundings around, ResultEndFeatures features) {
    List<Optional<Entity>> ruled = features.byRule(around);
    Entity[] best = new Entity[ruled.size()];
    double[] highest = LEAST_END.clone();
    double[] probability = new double[best.length];
    for (Entity entity : features.candidates()) {
      if (isPairedWithAnother(around, entity)) {
        continue;
      }
      double[] all = ends.probabilities(features.of(around, result.kind(), entity));
      for (int i = 0; i < best.length; i++) {
        boolean suits = ResultEndFeatures.suits(ResultEndFeatures.ENDS.get(i), entity);
        boolean first = RULED[i] && ruled.get(i).filter(entity::equals).isPresent();
        if (suits && (first || all[i] > highest[i])) {
          best[i] = entity;
          highest[i] = first ? 1 : all[i];
          probability[i] = all[i];
        }
      }
    }
    List<Assertion> stated = new ArrayList<>();
    for (int i = 0; i < best.length; i++) {
      if (best[i] != null) {
        Predicate end = ResultEndFeatures.ENDS.get(i);
        Optional<LinkedMention> mention = ResultEndFeatures.nearest(around, best[i]);
        String method = mention.isPresent() ? METHOD : ELSEWHERE;
        stated.add(assertion(result, end, best[i], around, mention, probability[i], method));
      }
    }
    return stated;
  }

  /** In "78.9 and 62.1 on GLUE and MATH" MATH is not what 78.9 was reached on. */
  private static boolean isPairedWithAnother(Surroundings around, Entity entity) {
    return ResultEndFeatures.nearest(around, entity)
        .flatMap(around::inList)
        .filter(paired -> !paired)
        .isPresent();
  }

  private static Assertion assertion(
      Thing subject,
      Predicate predicate,
      Thing object,
      Surroundings around,
      Optional<LinkedMention> mention,
      double probability,
      String method) {
    Evidence evidence =
        new Evidence(
            around.sentence(),
            Optional.empty(),
            mention.map(LinkedMention::mention),
            Polarity.ASSERTED,
            probability,
            method);
    return new Assertion(subject, predicate, object, evidence);
  }
}
