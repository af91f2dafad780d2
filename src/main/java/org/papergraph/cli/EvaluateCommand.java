package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.domain.UserException;
import org.papergraph.evaluate.Evaluation;
import org.papergraph.evaluate.GraphScore;
import org.papergraph.evaluate.QualityGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code papergraph evaluate}. */
@Command(
    name = "evaluate",
    description = "Measure what is found against what people annotated.",
    footer = {
      "",
      "With annotated corpora: mentions, by exact span and type, exact span, and overlap.",
      "With --gold and --papers: the graphs of whole papers: entities, types, facts, relations,",
      "attributes, results and links. Every figure comes with its counts and 95%% interval."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CORPUS",
      arity = "0..*",
      description = "Annotated JSON Lines, also gzipped.")
  private List<Path> corpora = List.of();

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "What papers should give; may be given again.")
  private List<Path> gold = List.of();

  @Option(
      names = "--papers",
      paramLabel = "INPUT",
      description = "The papers of the gold; may be given again.")
  private List<String> papers = List.of();

  @Option(
      names = "--quality",
      paramLabel = "FILE",
      description = "Write the scores of each property as Turtle (W3C Data Quality Vocabulary).")
  private Path quality;

  @Option(names = "--errors", description = "List what is missing and what is wrong.")
  private boolean errors;

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (gold.isEmpty() != papers.isEmpty() || gold.isEmpty() && corpora.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "give annotated corpora, or --gold together with --papers");
    }
    Program program = Program.load();
    Evaluation.mentions(corpora, program.pipeline()).forEach(streams.out()::println);
    Evaluation.relations(corpora, program.pipeline()).forEach(streams.out()::println);
    return gold.isEmpty() ? ExitCode.DONE : graphs(program);
  }

  private int graphs(Program program) {
    GraphScore.Scores scores =
        Evaluation.graphs(gold, papers, program.pipeline(), program.lexicon());
    streams.out().println(scores.table());
    streams.out().println();
    streams.out().println(scores.reliability());
    if (quality != null) {
      write(QualityGraph.turtle(scores.table(), scores.table().title()));
    }
    if (errors) {
      scores.errors().forEach(streams.out()::println);
    }
    if (scores.absent() > 0) {
      streams.say("%d gold papers are not in %s", scores.absent(), String.join(", ", papers));
    }
    return scores.absent() > 0 ? ExitCode.REJECTIONS : ExitCode.DONE;
  }

  private void write(String turtle) {
    try {
      Files.writeString(quality, turtle);
    } catch (IOException e) {
      throw new UserException(quality + ": cannot be written (" + e.getMessage() + ")", e);
    }
  }
}
