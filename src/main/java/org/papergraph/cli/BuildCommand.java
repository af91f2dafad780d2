package org.papergraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.rdf.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code papergraph build}. */
@Command(
    name = "build",
    description = "Read papers and write what they state into a store.",
    footer = {
      "",
      "Inputs are JSON Lines with title and abstract, or the text of a page of titles and",
      "abstracts; packed with gzip or not. A paper that is in the store already is replaced."
    })
final class BuildCommand implements Callable<Integer> {
  private final Streams streams;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "A file, or - for standard input.")
  private List<String> inputs;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "Directory of the store; made where there is none.")
  private Path store;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = "https://w3id.org/papergraph/id/",
      description = "What the IRIs of papers and entities begin with (${DEFAULT-VALUE}).")
  private String base;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Papers read at the same time (as many as there are processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "Leave out what is less sure than this, 0 to 1 (0).")
  private double minConfidence;

  @Option(names = "--limit", paramLabel = "N", description = "Stop after so many papers.")
  private long limit = Long.MAX_VALUE;

  BuildCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    require(threads > 0, "--threads is 1 or more");
    require(limit > 0, "--limit is 1 or more");
    require(minConfidence >= 0 && minConfidence <= 1, "--min-confidence lies between 0 and 1");
    BuildOptions options =
        new BuildOptions(inputs, streams.in(), new Iris(base), threads, minConfidence, limit);
    BuildReport report = new GraphBuild(Program.load(), options, streams).into(store);
    streams.say("%s", report);
    return report.intake().exitCode();
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }
}
