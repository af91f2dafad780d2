package org.papergraph.rdf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Evidence;
import org.papergraph.domain.Field;
import org.papergraph.domain.Link;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Metadata;
import org.papergraph.domain.Paper;
import org.papergraph.domain.PaperGraph;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Quantity;
import org.papergraph.domain.Result;
import org.papergraph.domain.ResultKind;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;
import org.papergraph.domain.Thing;

/** A paper graph made by hand, with one assertion of every group of predicates. */
public final class SamplePaper {
  static final String TITLE = "OpenMoE is open";
  static final String FIRST = "We introduce OpenMoE, with 7B parameters.";
  static final String SECOND = "It reaches 83.80% on GSM8K, but does not outperform GPT-4.";
  static final String THIRD = "See https://example.org/moe?a=[b].";

  static final Paper PAPER =
      new Paper(
          "arxiv-2401.00001",
          TITLE,
          String.join(" ", FIRST, SECOND, THIRD),
          new Metadata(
              "arxiv:2401.00001",
              List.of("Ada Lovelace", "Alan \"AT\" Turing"),
              "2024-01",
              "ICML",
              "https://arxiv.org/abs/2401.00001",
              List.of("cs.CL")));

  static final Entity OPEN_MOE =
      new Entity("openmoe", EntityType.MODEL, "OpenMoE", new TreeSet<>(List.of("Open MoE")));
  static final Entity GSM8K = new Entity("gsm8k", EntityType.BENCHMARK, "GSM8K", new TreeSet<>());
  static final Entity GPT_4 = new Entity("gpt-4", EntityType.MODEL, "GPT-4", new TreeSet<>());

  private static final Sentence IN_TITLE = sentence(0, Field.TITLE, TITLE);
  private static final Sentence INTRODUCTION = sentence(1, Field.ABSTRACT, FIRST);
  static final Sentence EVALUATION = sentence(2, Field.ABSTRACT, SECOND);
  private static final Sentence POINTER = sentence(3, Field.ABSTRACT, THIRD);

  private static final Mention TITLE_OPEN_MOE = mention(IN_TITLE, "OpenMoE", EntityType.MODEL);
  private static final Mention OPEN_MOE_READ = mention(INTRODUCTION, "OpenMoE", EntityType.MODEL);
  private static final Mention GSM8K_READ = mention(EVALUATION, "GSM8K", EntityType.BENCHMARK);
  static final Mention GPT_4_READ = mention(EVALUATION, "GPT-4", EntityType.MODEL);

  private static final Result SCORE =
      new Result(
          Field.ABSTRACT,
          spanOf(EVALUATION, "83.80"),
          new BigDecimal("83.80"),
          "%",
          ResultKind.SCORE);

  private SamplePaper() {}

  /** The graph: two asserted roles, an attribute, a result, a link, and one denied relation. */
  public static PaperGraph graph() {
    return graph(
        List.of(
            assertion(PAPER, Predicate.INTRODUCES, OPEN_MOE, read(OPEN_MOE_READ)),
            assertion(
                OPEN_MOE, Predicate.PARAMETER_COUNT, new Quantity(7_000_000_000L), INTRODUCTION),
            assertion(PAPER, Predicate.REPORTS_RESULT, SCORE, EVALUATION),
            assertion(SCORE, Predicate.ON_BENCHMARK, GSM8K, read(GSM8K_READ)),
            denied(),
            assertion(PAPER, Predicate.PAGE, new Link("https://example.org/moe?a=[b]"), POINTER)));
  }

  static PaperGraph graph(List<Assertion> assertions) {
    return new PaperGraph(
        new Document(
            PAPER,
            List.of(IN_TITLE, INTRODUCTION, EVALUATION, POINTER),
            List.of(),
            List.of(
                new LinkedMention(TITLE_OPEN_MOE, OPEN_MOE),
                new LinkedMention(OPEN_MOE_READ, OPEN_MOE),
                new LinkedMention(GSM8K_READ, GSM8K),
                new LinkedMention(GPT_4_READ, GPT_4))),
        assertions);
  }

  static Assertion denied() {
    return new Assertion(
        OPEN_MOE,
        Predicate.OUTPERFORMS,
        GPT_4,
        new Evidence(
            EVALUATION,
            Optional.empty(),
            Optional.of(GPT_4_READ),
            Polarity.NEGATED,
            0.75,
            "cue/outperform"));
  }

  static Assertion assertion(Thing subject, Predicate predicate, Thing object, Sentence sentence) {
    return assertion(
        subject,
        predicate,
        object,
        new Evidence(
            sentence, Optional.empty(), Optional.empty(), Polarity.ASSERTED, 0.8, "sample"));
  }

  private static Assertion assertion(
      Thing subject, Predicate predicate, Thing object, Evidence evidence) {
    return new Assertion(subject, predicate, object, evidence);
  }

  private static Evidence read(Mention object) {
    return new Evidence(
        object.sentence(),
        Optional.empty(),
        Optional.of(object),
        Polarity.ASSERTED,
        2.0 / 3,
        "sample");
  }

  private static Sentence sentence(int index, Field field, String text) {
    int start = PAPER.text(field).indexOf(text);
    return new Sentence(field, index, new Span(start, start + text.length()), text, List.of());
  }

  private static Mention mention(Sentence sentence, String text, EntityType type) {
    return new Mention(sentence, spanOf(sentence, text), type, 0.9, "vocabulary");
  }

  private static Span spanOf(Sentence sentence, String text) {
    int start = sentence.span().start() + sentence.text().indexOf(text);
    return new Span(start, start + text.length());
  }
}
