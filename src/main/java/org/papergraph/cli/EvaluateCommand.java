package org.papergraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.Pipeline;
import org.papergraph.evaluate.EntityScore;
import org.papergraph.evaluate.Evaluation;
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
      "With --gold and --papers: the entities of whole papers, and their types. Every figure",
      "comes with its counts and its 95%% interval."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CORPUS",
      arity = "0..*",
      description = "Annotated JSON Lines, also gzipped.")
  private List<Path> corpora = List.of();

  @Option(names = "--gold", paramLabel = "FILE", description = "What papers should give.")
  private Path gold;

  @Option(names = "--papers", paramLabel = "FILE", description = "The papers of the gold.")
  private Path papers;

  @Option(names = "--errors", description = "List what is missing and what is wrong.")
  private boolean errors;

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if ((gold == null) != (papers == null) || gold == null && corpora.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "give annotated corpora, or --gold together with --papers");
    }
    Pipeline pipeline = Program.load().pipeline();
    Evaluation.mentions(corpora, pipeline).forEach(streams.out()::println);
    return gold == null ? ExitCode.DONE : entities(pipeline);
  }

  private int entities(Pipeline pipeline) {
    EntityScore.Scores scores = Evaluation.entities(gold, papers, pipeline);
    streams.out().println(scores.table());
    if (errors) {
      scores.errors().forEach(streams.out()::println);
    }
    if (scores.absent() > 0) {
      streams.say("%d gold papers are not in %s", scores.absent(), papers);
    }
    return scores.absent() > 0 ? ExitCode.REJECTIONS : ExitCode.DONE;
  }
}
