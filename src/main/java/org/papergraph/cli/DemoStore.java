package org.papergraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.papergraph.Pipeline;
import org.papergraph.store.GraphStore;

/**
 * The store of the demo corpus, and beside it which state of the program built it.
 *
 * @param directory where it lies
 */
record DemoStore(Path directory) {
  /** The papers that come with the program. */
  static InputStream papers() {
    return Pipeline.class.getResourceAsStream("/org/papergraph/demo/papers.jsonl");
  }

  /** Whether the store is there and this state of the program built it. */
  boolean isCurrent() {
    try {
      return Files.exists(mark()) && Files.readString(mark()).equals(Fingerprint.ofProgram());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds it anew. */
  BuildReport build(Streams streams) {
    try (InputStream papers = papers()) {
      clear();
      BuildOptions options = BuildOptions.of(List.of("-"), papers);
      BuildReport report = new GraphBuild(Program.load(), options, streams).into(directory);
      Files.writeString(mark(), Fingerprint.ofProgram());
      return report;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path mark() {
    return directory.resolveSibling(directory.getFileName() + ".built-by");
  }

  /** Removes the store. */
  void clear() throws IOException {
    Files.deleteIfExists(mark());
    if (!Files.exists(directory)) {
      return;
    }
    // Says so if a server has it open, before anything is deleted.
    GraphStore.openExisting(directory).close();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
