package org.papergraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.papergraph.store.SavedQuery;

/** Finds the query that a user means. */
final class Question {
  private Question() {}

  /**
   * Reads a query.
   *
   * @param name the name of a saved question, a file, or {@code -} for standard input
   * @throws org.papergraph.domain.UserException if it is none of these
   */
  static SavedQuery read(String name, InputStream standardInput) {
    try {
      if (name.equals("-")) {
        return SavedQuery.parse(
            "-", new String(standardInput.readAllBytes(), StandardCharsets.UTF_8));
      }
      return isFile(name)
          ? SavedQuery.parse(name, Files.readString(Path.of(name)))
          : SavedQuery.load(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
