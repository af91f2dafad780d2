package org.papergraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.domain.Paper;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code papergraph explain}. */
@Command(
    name = "explain",
    description =
        "Show every station of one paper: sentences, mentions, entities, assertions, and what was"
            + " dropped and why.")
final class ExplainCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "ID|TITLE",
      description = "Identifier or key of a paper, or part of its title.")
  private String wanted;

  @ArgGroup private Source source = new Source();

  /** Where to look for the paper; one of the two. */
  static final class Source {
    @Option(names = "--store", paramLabel = "DIR", description = "Look in a store.")
    private Path store;

    @Option(
        names = "--input",
        arity = "1",
        paramLabel = "FILE",
        description = "Look in a file, or - for standard input; may be given again.")
    private List<String> inputs = new ArrayList<>();
  }

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    PaperSearch search = new PaperSearch(wanted, "say where to look with --store or --input");
    if (source.store != null) {
      search.inStore(source.store);
    } else if (!source.inputs.isEmpty()) {
      source.inputs.forEach(name -> search.inFile(name, streams.in()));
    } else {
      search.inDemo();
    }
    Paper paper = search.found();
    new Explanation(streams.out()).print(paper, Program.load().pipeline());
    return ExitCode.DONE;
  }
}
