package org.papergraph.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.Pipeline;
import org.papergraph.domain.Abbreviation;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.Evidence;
import org.papergraph.domain.Link;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Paper;
import org.papergraph.domain.PaperGraph;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Quantity;
import org.papergraph.domain.Result;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Thing;
import org.papergraph.extract.Stance;

/**
 * Prints what each station of the line makes of a paper.
 *
 * @param out where to
 */
record Explanation(PrintStream out) {
  /** What a stage left out. */
  private record Dropped(String stage, String what, String reason) {}

  /** Runs the paper through the pipeline and prints every station. */
  void print(Paper paper, Pipeline pipeline) {
    List<Dropped> dropped = new ArrayList<>();
    PaperGraph graph =
        pipeline.process(
            paper, (stage, what, reason) -> dropped.add(new Dropped(stage, what, reason)));
    out.println(paper.title());
    out.println(paper.key());
    sentences(graph.document());
    abbreviations(graph.document());
    mentions(graph.document());
    assertions(graph);
    dropped(dropped);
  }

  private void heading(String name, int count) {
    out.printf("%n%s (%d)%n", name, count);
  }

  private void sentences(Document document) {
    heading("Sentences", document.sentences().size());
    Stance stance = Stance.of(document);
    for (Sentence sentence : document.sentences()) {
      out.printf(
          "  %-4s %s %d-%d, %s  %s%n",
          "[" + sentence.index() + "]",
          sentence.field().term(),
          sentence.span().start(),
          sentence.span().end(),
          stance.isOwn(sentence) ? "own work" : "background",
          sentence.text());
    }
  }

  private void abbreviations(Document document) {
    if (!document.abbreviations().isEmpty()) {
      heading("Abbreviations", document.abbreviations().size());
    }
    for (Abbreviation a : document.abbreviations()) {
      out.printf("  %s = %s%n", a.shortText(), a.longText());
    }
  }

  private void mentions(Document document) {
    heading("Mentions, and the entities they stand for", document.mentions().size());
    for (LinkedMention linked : document.mentions()) {
      Mention mention = linked.mention();
      out.printf(
          "  %-4s %s  ->  %s%n       found by %s, %.2f%n",
          "[" + mention.sentence().index() + "]",
          mention.text(),
          words(linked.entity()),
          mention.method(),
          mention.confidence());
    }
  }

  private void assertions(PaperGraph graph) {
    heading("Assertions", graph.assertions().size());
    for (Assertion assertion : graph.assertions()) {
      Evidence evidence = assertion.evidence();
      out.printf(
          "  %-4s %s  %s%s  %s%n       by %s, %.2f%n",
          "[" + evidence.sentence().index() + "]",
          words(assertion.subject()),
          evidence.polarity() == Polarity.NEGATED ? "not " : "",
          assertion.predicate().term(),
          words(assertion.object()),
          evidence.method(),
          evidence.confidence());
    }
  }

  private void dropped(List<Dropped> dropped) {
    heading("Dropped", dropped.size());
    dropped.forEach(d -> out.printf("  %s: %s: %s%n", d.stage(), d.what(), d.reason()));
  }

  private static String words(Thing thing) {
    if (thing instanceof Entity entity) {
      return "%s (%s, %s)".formatted(entity.label(), entity.type().term(), entity.key());
    }
    if (thing instanceof Result result) {
      return "%s%s (%s)"
          .formatted(
              result.value().toPlainString(),
              result.unit().isEmpty() ? "" : " " + result.unit(),
              result.kind().term());
    }
    if (thing instanceof Quantity quantity) {
      return "%,d".formatted(quantity.value());
    }
    return thing instanceof Link link ? link.address() : "the paper";
  }
}
