package org.papergraph.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.server.GraphServer;
import org.papergraph.server.ServerSettings;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Prefixes;
import org.papergraph.store.QueryRunner;
import org.papergraph.store.ResultFormat;
import picocli.CommandLine.Command;

/**
 * {@code papergraph warm-up}: reads, stores, serves and asks about one paper, so that the launcher
 * can archive the classes of the whole line.
 */
@Command(name = "warm-up", hidden = true, description = "Try every part of the program once.")
final class WarmUpCommand implements Callable<Integer> {
  private static final String PAPER =
      """
      {"title": "ABC: A Model", "abstract": "We introduce ABC. It reaches 83.8% on GSM8K."}
      """;

  private final Streams streams;

  WarmUpCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Path directory = Files.createTempDirectory("papergraph");
    DemoStore scratch = new DemoStore(directory.resolve("store"));
    try {
      InputStream paper = new ByteArrayInputStream(PAPER.getBytes(StandardCharsets.UTF_8));
      BuildOptions options = BuildOptions.of(List.of("-"), paper);
      new GraphBuild(Program.load(), options, streams).into(scratch.directory());
      try (GraphStore store = GraphStore.openExisting(scratch.directory());
          GraphServer server = GraphServer.start(store, ServerSettings.DEFAULT.withPort(0))) {
        QueryRunner.at(server.endpoint().toString(), Prefixes.wellKnown())
            .run("ASK { ?s ?p ?o }", ResultFormat.TABLE, new ByteArrayOutputStream());
      }
    } finally {
      scratch.clear();
      Files.delete(directory);
    }
    return ExitCode.DONE;
  }
}
