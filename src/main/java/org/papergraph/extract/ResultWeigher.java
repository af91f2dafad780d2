package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
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

  /** Ends less probable than this are not put to {@link Confidence}. */
  private static final double LEAST_END = 0.3;

  /**
   * Where the rules' choice stands before that of the weights: on held-out papers they find whom a
   * result is of and compared to more often. {@link Confidence} drops what is unlikely.
   */
  private static final Set<Predicate> RULED =
      EnumSet.of(Predicate.RESULT_OF, Predicate.COMPARED_TO);

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
    List<Assertion> stated = new ArrayList<>();
    List<Optional<Entity>> byRule = features.byRule(around);
    Map<Entity, double[]> scores = new HashMap<>();
    for (int i = 0; i < ResultEndFeatures.ENDS.size(); i++) {
      Predicate end = ResultEndFeatures.ENDS.get(i);
      List<Entity> candidates = features.candidates(around, end);
      for (Entity entity : candidates) {
        scores.computeIfAbsent(entity, e -> ends.scores(features.of(around, result.kind(), e)));
      }
      SortedSet<String> none = features.ofNone(around, result.kind(), end, candidates);
      double[] shares = shares(i, none, candidates, scores);
      int ruled = RULED.contains(end) ? candidates.indexOf(byRule.get(i).orElse(null)) : -1;
      int best = ruled >= 0 ? ruled : mostProbable(shares);
      if (best >= 0 && (ruled >= 0 || shares[1 + best] >= LEAST_END)) {
        Entity entity = candidates.get(best);
        Optional<LinkedMention> mention = ResultEndFeatures.nearest(around, entity);
        String method = mention.isPresent() ? METHOD : ELSEWHERE;
        stated.add(assertion(result, end, entity, around, mention, shares[1 + best], method));
      }
    }
    return stated;
  }

  /** Which candidate has the greatest share after that of none; -1 without candidates. */
  private static int mostProbable(double[] shares) {
    int best = shares.length == 1 ? -1 : 0;
    for (int i = 1; i < shares.length - 1; i++) {
      best = shares[1 + i] > shares[1 + best] ? i : best;
    }
    return best;
  }

  /** How probable it is that an end is not stated, then that it is each of the candidates. */
  private double[] shares(
      int end, SortedSet<String> none, List<Entity> candidates, Map<Entity, double[]> known) {
    double[] scores = new double[1 + candidates.size()];
    scores[0] = ends.scores(none)[end];
    for (int i = 0; i < candidates.size(); i++) {
      scores[1 + i] = known.get(candidates.get(i))[end];
    }
    return WeightTable.shares(scores);
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
