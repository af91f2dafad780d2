package org.papergraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.papergraph.domain.Slug;

/** Tells one state of the program from another by what it is made of, not by its version. */
final class Fingerprint {
  private static final List<String> OURS = List.of("org/papergraph/", "ontology/", "queries/");

  private Fingerprint() {}

  /** The same for the same classes, vocabulary, questions and demo papers. */
  static String ofProgram() {
    try {
      Path program =
          Path.of(Fingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Slug.hash(Files.isDirectory(program) ? classes(program) : jar(program));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A jar keeps a checksum of each of its files. */
  private static String jar(Path program) throws IOException {
    try (ZipFile jar = new ZipFile(program.toFile())) {
      return jar.stream()
          .filter(entry -> OURS.stream().anyMatch(entry.getName()::startsWith))
          .map(entry -> entry.getName() + " " + entry.getCrc())
          .sorted()
          .collect(Collectors.joining("\n"));
    }
  }

  private static String classes(Path program) throws IOException {
    try (Stream<Path> files = Files.walk(program)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> program.relativize(file) + " " + file.toFile().lastModified())
          .sorted()
          .collect(Collectors.joining("\n"));
    }
  }
}
