package org.papergraph.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code papergraph generate-completion}. */
@Command(
    name = "generate-completion",
    description = "Write what bash and zsh need to complete commands and options.",
    footer = {"", "Use it with: source <(papergraph generate-completion)"})
final class CompletionCommand implements Callable<Integer> {
  private final Streams streams;
  @Spec private CommandSpec spec;

  CompletionCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.out().print(AutoComplete.bash("papergraph", spec.parent().commandLine()));
    return ExitCode.DONE;
  }
}
