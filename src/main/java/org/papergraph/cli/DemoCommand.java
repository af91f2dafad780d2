package org.papergraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.papergraph.server.ServerSettings;
import org.papergraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code papergraph demo}. */
@Command(
    name = "demo",
    description = "Read the 61 papers that come with the program, and serve their graph.")
final class DemoCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "The port, or 0 for any free one (${DEFAULT-VALUE}).")
  private int port;

  @Option(names = "--no-serve", description = "Only build the store.")
  private boolean withoutServer;

  DemoCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Path directory = directory();
    DemoStore demo = new DemoStore(directory);
    if (!demo.isCurrent()) {
      streams.say("Reading the demo papers into %s", directory);
      streams.say("%s", demo.build(streams));
    }
    if (!withoutServer) {
      try (GraphStore store = GraphStore.openExisting(directory)) {
        new Serving(streams).serve(store, ServerSettings.DEFAULT.withPort(port));
      }
    }
    return ExitCode.DONE;
  }

  /** Beside the program where the launcher knows it, else in the user's cache. */
  private static Path directory() {
    String home = System.getProperty("papergraph.home");
    return home != null
        ? Path.of(home, "target", "demo-store")
        : Path.of(System.getProperty("user.home"), ".cache", "papergraph", "demo-store");
  }
}
