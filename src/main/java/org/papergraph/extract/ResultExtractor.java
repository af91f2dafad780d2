package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.Evidence;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Result;
import org.papergraph.domain.ResultKind;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Thing;

/**
 * Reads reported numbers: how good, how much better, faster or smaller; and of what, on what, in
 * which metric, against what, from the mentions around them in the same sentence.
 */
public final class ResultExtractor implements Extractor {
  private static final double VALUE_CONFIDENCE = 0.9;
  private static final double END_CONFIDENCE = 0.8;
  private static final String METHOD = "result";

  @Override
  public List<Assertion> extract(Reading reading) {
    Document document = reading.document();
    Optional<Entity> contribution = reading.contribution().main();
    List<Assertion> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (!reading.isOwn(sentence)) {
        continue;
      }
      List<LinkedMention> mentions = document.mentionsIn(sentence);
      List<Figure> figures = Figure.in(sentence, mentions);
      for (int i = 0; i < figures.size(); i++) {
        Surroundings around = new Surroundings(sentence, mentions, figures, i);
        Optional<ResultKind> kind = ResultKinds.of(around);
        if (kind.isPresent()) {
          Result result =
              new Result(
                  sentence.field(),
                  figures.get(i).span(),
                  figures.get(i).value(),
                  figures.get(i).unit(),
                  kind.get());
          add(
              found,
              document.paper(),
              Predicate.REPORTS_RESULT,
              result,
              around,
              Optional.empty(),
              VALUE_CONFIDENCE);
          ends(found, result, around, contribution);
        }
      }
    }
    return found;
  }

  private static void ends(
      List<Assertion> found, Result result, Surroundings around, Optional<Entity> contribution) {
    around.benchmark().ifPresent(m -> end(found, result, Predicate.ON_BENCHMARK, around, m));
    around.metric().ifPresent(m -> end(found, result, Predicate.ON_METRIC, around, m));
    Optional<LinkedMention> baseline = around.baseline();
    baseline.ifPresent(m -> end(found, result, Predicate.COMPARED_TO, around, m));
    Optional<LinkedMention> system = around.system(contribution);
    if (system.isPresent()) {
      end(found, result, Predicate.RESULT_OF, around, system.get());
    } else if (contribution.isPresent()
        && baseline.map(b -> !b.entity().equals(contribution.get())).orElse(true)) {
      add(
          found,
          result,
          Predicate.RESULT_OF,
          contribution.get(),
          around,
          Optional.empty(),
          END_CONFIDENCE);
    }
  }

  private static void end(
      List<Assertion> found,
      Result result,
      Predicate predicate,
      Surroundings around,
      LinkedMention end) {
    add(found, result, predicate, end.entity(), around, Optional.of(end.mention()), END_CONFIDENCE);
  }

  private static void add(
      List<Assertion> found,
      Thing subject,
      Predicate predicate,
      Thing object,
      Surroundings around,
      Optional<Mention> mention,
      double confidence) {
    Evidence evidence =
        new Evidence(
            around.sentence(), Optional.empty(), mention, Polarity.ASSERTED, confidence, METHOD);
    found.add(new Assertion(subject, predicate, object, evidence));
  }
}
