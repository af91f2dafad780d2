package org.papergraph.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.papergraph.server.ServerSettings;
import org.papergraph.store.GraphStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code papergraph serve}. */
@Command(name = "serve", description = "Serve a store: pages, web console and SPARQL endpoint.")
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65535;

  private final Streams streams;
  @Spec private CommandSpec spec;

  @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
  private Path store;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "The port, or 0 for any free one (${DEFAULT-VALUE}).")
  private int port;

  @ArgGroup private Listening listening = new Listening();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long a query may take (${DEFAULT-VALUE}).")
  private int timeout;

  /** Whom to answer; one of the two. */
  static final class Listening {
    @Option(
        names = "--host",
        paramLabel = "HOST",
        description = "Name or address of this machine to listen on (localhost).")
    private String host = ServerSettings.DEFAULT.host();

    @Option(names = "--public", description = "Listen to the whole network.")
    void toAll(boolean all) {
      host = all ? "0.0.0.0" : host;
    }
  }

  ServeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(spec.commandLine(), "--port lies between 0 and 65535");
    }
    if (timeout <= 0) {
      throw new ParameterException(spec.commandLine(), "--timeout is 1 second or more");
    }
    ServerSettings settings = new ServerSettings(listening.host, port, Duration.ofSeconds(timeout));
    try (GraphStore open = GraphStore.openExisting(store)) {
      new Serving(streams).serve(open, settings);
    }
    return ExitCode.DONE;
  }
}
