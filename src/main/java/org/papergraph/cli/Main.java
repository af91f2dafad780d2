package org.papergraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.papergraph.domain.UserException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String[] args) {
    // Numbers look the same everywhere, as every other byte of the output does.
    Locale.setDefault(Locale.ROOT);
    System.exit(run(Streams.ofProcess(), args));
  }

  /** Runs one command on the given streams. */
  static int run(Streams streams, String... args) {
    int code = commandLine(streams).execute(args);
    streams.out().flush();
    return code;
  }

  static CommandLine commandLine(Streams streams) {
    CommandLine line = new CommandLine(new TopCommand(streams));
    List.of(
            new DemoCommand(streams),
            new BuildCommand(streams),
            new ServeCommand(streams),
            new QueryCommand(streams),
            new ExportCommand(streams),
            new ExplainCommand(streams),
            new MineCommand(streams),
            new TrainCommand(streams),
            new EvaluateCommand(streams),
            new BenchCommand(streams),
            new CompletionCommand(streams),
            new WarmUpCommand(streams))
        .forEach(line::addSubcommand);
    return line.setOut(new PrintWriter(streams.out(), true))
        .setErr(new PrintWriter(streams.err(), true))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler((e, given) -> wrongUse(e, streams))
        .setExecutionExceptionHandler((e, command, parsed) -> failure(e, streams));
  }

  private static int wrongUse(ParameterException e, Streams streams) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    streams.complain("papergraph: " + e.getMessage());
    if (e instanceof UnmatchedArgumentException unmatched) {
      String suggestions =
          unmatched.getSuggestions().stream().limit(3).collect(Collectors.joining(", "));
      if (!suggestions.isEmpty()) {
        streams.complain("Did you mean: " + suggestions + "?");
      }
    }
    streams.complain("Try: " + command + " --help");
    return ExitCode.WRONG_USE;
  }

  private static int failure(Exception e, Streams streams) {
    if (e instanceof UserException) {
      streams.complain("papergraph: " + e.getMessage());
    } else {
      streams.complain("papergraph: something went wrong in the program: " + e);
      streams.complain("Please report it, with what --verbose prints beside.");
    }
    if (streams.isVerbose() || Boolean.getBoolean("papergraph.debug")) {
      e.printStackTrace(streams.err());
    }
    return ExitCode.WRONG_USE;
  }
}
