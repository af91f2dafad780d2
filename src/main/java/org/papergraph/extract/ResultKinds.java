package org.papergraph.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.ResultKind;

/** Decides whether a number is a result, and of which kind, from the words around it. */
final class ResultKinds {
  private static final Pattern FASTER =
      Pattern.compile(
          "\\b(?:faster|speed-?ups?|speed|accelerat\\w+|quicker|throughput|latency)\\b");
  private static final Pattern LESS =
      Pattern.compile(
          "\\b(?:reduc\\w+|less|fewer|lower\\w*|decreas\\w+|sav\\w+|cut\\w*|smaller|drop\\w*|compress\\w+|shrink\\w*|cheaper|degrad\\w+|falls?|fell|declin\\w+)\\b");
  private static final Pattern COST =
      Pattern.compile(
          "^of (?:[\\w-]+ ){0,3}(?:parameters?|data|costs?|memory|compute|computation|flops|budget|tokens|labels|neurons|weights|samples|time)\\b");
  private static final Pattern SPARING =
      Pattern.compile(
          "\\b(?:us\\w+|only|just|merely|less than|fewer than|under|reduc\\w+|sav\\w+|cut\\w*|tun\\w+|train\\w*|updat\\w+|optimi\\w+|remov\\w+|prun\\w+|with)\\b");
  private static final Pattern MORE =
      Pattern.compile(
          "\\b(?:improv\\w+|outperform\\w*|surpass\\w*|gain\\w*|increas\\w+|boost\\w*|higher|better|exceed\\w*|rais\\w+|enhanc\\w+|more|larger|beat\\w*|advantage|superior)\\b");
  private static final Pattern REACH =
      Pattern.compile(
          "\\b(?:achiev\\w+|reach\\w*|attain\\w*|obtain\\w*|scor\\w+|yield\\w*|of|with|at|is|was|to|from|and|by|record\\w*|average)\\b");
  private static final Pattern BY =
      Pattern.compile(
          "\\bby(?: (?:over|about|around|nearly|up to|at least|more than|approximately|almost|roughly|as much as|an average of|~|an?|average))*$");
  private static final Pattern GAIN = Pattern.compile("\\b(?:improvement|gain|increase) of$");
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:[\\w-]+ ){0,3}(?:parameters?|params|tokens?|words|samples?|examples?|instances?|images?|pairs?|dialogues?|questions?|sentences?|documents?|papers?|articles?|languages?|tasks?|datasets?|benchmarks?|models?|domains?|categories|classes|types|hours?|minutes|days?|gpus?|years?|users?|participants|annotators|entities|relations|layers?|steps?|epochs?|experts?|heads?|shots?|turns?|videos?|problems?|annotations|mentions|reviews?|queries|llms?|systems?|methods?|baselines?|cases|topics|records?|items?|posts?|tweets|subjects|chains|bits?|kilobytes|kb|gb|mb|actions|plans|conversations|messages|trees|iterations|seconds|stages|trillion|million|billion|different|state-of-the-art|widely|popular|challenging|key|main|public|real|diverse)\\b");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What is never a result, however many there are of it. */
  private static final Pattern SIZE =
      Pattern.compile(
          "^(?:[\\w-]+ ){0,2}(?:parameters?|params|tokens|words|samples|examples|instances|images|image-text|pairs|dialogues|questions|sentences(?! per)|documents|papers|articles|languages|tasks|datasets|benchmarks|models|llms|domains|categories|participants|annotators)\\b");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:not|cannot|n't|never|fail(?:s|ed)? to) (?:\\w+ )?(?:achiev\\w*|reach\\w*|attain\\w*|exceed\\w*|surpass\\w*|improv\\w*|outperform\\w*|reduc\\w*)\\b[^,;]*$");

  private ResultKinds() {}

  /** Whether a number can be a result at all: no size, year, part of a word, or denied reach. */
  static boolean mayBe(Surroundings around) {
    Figure figure = around.figure();
    String after = around.after(4);
    boolean part =
        figure.unit().isEmpty() && after.length() > 1 && after.matches("-\\p{L}.*")
            || after.startsWith(")") && "(".equals(around.signBefore()) && isDigit(figure);
    return figure.scale().compareTo(BigDecimal.ONE) == 0
        && !part
        && !(figure.unit().isEmpty() && SIZE.matcher(after).find())
        && !(figure.unit().isEmpty() && YEAR.matcher(figure.value().toPlainString()).matches())
        && !DENIED.matcher(around.before(12)).find();
  }

  private static boolean isDigit(Figure figure) {
    return figure.unit().isEmpty() && figure.value().toPlainString().length() == 1;
  }

  /** The kind of result that a number is, or nothing. */
  static Optional<ResultKind> of(Surroundings around) {
    Figure figure = around.figure();
    if (figure.scale().compareTo(BigDecimal.ONE) != 0) {
      return Optional.empty();
    }
    return switch (figure.unit()) {
      case "x" -> times(around);
      case "%", "points" -> isMereShare(around) ? Optional.empty() : Optional.of(share(around));
      default -> plain(around);
    };
  }

  private static Optional<ResultKind> times(Surroundings around) {
    String near = around.before(6) + " | " + around.after(5);
    if (FASTER.matcher(near).find()) {
      return Optional.of(ResultKind.SPEEDUP);
    }
    if (LESS.matcher(near).find()) {
      return Optional.of(ResultKind.REDUCTION);
    }
    return MORE.matcher(near).find() ? Optional.of(ResultKind.IMPROVEMENT) : Optional.empty();
  }

  /** "by 2.92% (3.41%)": a number in brackets after another is of its kind. */
  private static Optional<ResultKind> ofBracketed(Surroundings around) {
    if (around.index() == 0 || !around.followsInBrackets()) {
      return Optional.empty();
    }
    return of(around.at(around.index() - 1));
  }

  /** "0.3% of the parameters" says how good only if it is all that is used, tuned or left. */
  private static boolean isMereShare(Surroundings around) {
    return COST.matcher(around.after(8)).find() && !SPARING.matcher(around.before(6)).find();
  }

  private static ResultKind share(Surroundings around) {
    String after = around.after(3);
    String before = around.before(6);
    Optional<ResultKind> same = ofBracketed(around);
    if (same.isPresent()) {
      return same.get();
    }
    boolean points = around.figure().unit().equals("points");
    if (COST.matcher(around.after(8)).find()
        || LESS.matcher(after).find()
        || LESS.matcher(before).find() && !MORE.matcher(before).find()) {
      return ResultKind.REDUCTION;
    }
    boolean more =
        MORE.matcher(after).find() || MORE.matcher(before).find() || BY.matcher(before).find();
    return points || more ? ResultKind.IMPROVEMENT : ResultKind.SCORE;
  }

  /** A number without unit is a result only beside a metric or benchmark and a word of reaching. */
  private static Optional<ResultKind> plain(Surroundings around) {
    BigDecimal value = around.figure().value();
    boolean decimal = value.scale() > 0;
    if (COUNTED.matcher(around.after(5)).find() || value.compareTo(HUNDRED) > 0 && !decimal) {
      return Optional.empty();
    }
    boolean metric = around.near(EntityType.METRIC, decimal ? 60 : 25);
    boolean data = around.near(EntityType.BENCHMARK, 40) || around.near(EntityType.DATASET, 40);
    boolean reached = REACH.matcher(around.before(3)).find();
    boolean on = around.after(1).equals("on") && around.near(EntityType.BENCHMARK, 20);
    if (!(metric && (decimal || reached) || decimal && data && (reached || on))) {
      return Optional.empty();
    }
    boolean more = BY.matcher(around.before(4)).find() || GAIN.matcher(around.before(3)).find();
    return Optional.of(more ? ResultKind.IMPROVEMENT : ResultKind.SCORE);
  }
}
