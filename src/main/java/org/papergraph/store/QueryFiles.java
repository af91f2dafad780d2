package org.papergraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of {@code queries/}, which lie beside our classes: in a directory or in the jar. */
final class QueryFiles {
  private static final String ENDING = ".rq";

  private QueryFiles() {}

  /** Their texts by name, without ending. */
  static SortedMap<String, String> read() {
    try {
      Path program =
          Path.of(QueryFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(program)) {
        return in(program);
      }
      try (FileSystem jar = FileSystems.newFileSystem(program)) {
        return in(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the program lacks its queries", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SortedMap<String, String> in(Path root) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(root.resolve("queries"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(ENDING)) {
          String bare = name.substring(0, name.length() - ENDING.length());
          texts.put(bare, Files.readString(file));
        }
      }
    }
    return texts;
  }
}
