package org.papergraph.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Expected texts kept as files. With {@code -Dgolden.update=true} a test writes what it got, and
 * the review reads the difference.
 */
public final class Expected {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private Expected() {}

  /** Holds a text against a file below {@code src/test/resources}. */
  public static void assertFile(String file, String written) {
    Path path = RESOURCES.resolve(file);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, written);
      }
      assertTrue(
          Files.exists(path), () -> path + " is missing: write it with -Dgolden.update=true");
      assertEquals(Files.readString(path), written, () -> path + ": -Dgolden.update=true rewrites");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names, without ending, of the files in a folder that have one of these endings. */
  public static SortedSet<String> names(String folder, String... endings) {
    SortedSet<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        Stream.of(endings)
            .filter(name::endsWith)
            .forEach(ending -> names.add(name.substring(0, name.length() - ending.length())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
