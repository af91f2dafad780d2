package org.papergraph.cli;

import org.papergraph.rdf.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code papergraph} alone, and the options that every command has. */
@Command(
    name = "papergraph",
    description = "From titles and abstracts of research papers to a knowledge graph.",
    versionProvider = TopCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 done, 1 done but some records were left out, 2 wrong use, 130 stopped.",
      "Begin with: papergraph demo"
    })
final class TopCommand implements Runnable {
  private final Streams streams;
  @Spec private CommandSpec spec;

  TopCommand(Streams streams) {
    this.streams = streams;
  }

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show what a command does and its options.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the versions of program, vocabulary and language models.")
  private boolean version;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "No progress and no summary; only what is wrong.")
  void quiet(boolean wanted) {
    streams.quiet(wanted);
  }

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error came from.")
  void verbose(boolean wanted) {
    streams.verbose(wanted);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }

  /** The versions, read only when asked for. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Vocabulary vocabulary = Vocabulary.load();
      return new String[] {
        "papergraph " + Program.VERSION,
        "vocabulary %s, %,d concepts".formatted(vocabulary.version(), vocabulary.concepts().size()),
        "language models " + Program.modelVersions()
      };
    }
  }
}
