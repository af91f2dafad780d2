package org.papergraph.train;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.papergraph.domain.UserException;

/** Writes files whole or not at all. */
final class FreshFile {
  private FreshFile() {}

  /** Writes beside the target first: a broken run leaves the old file whole. */
  static void write(Path directory, String name, byte[] bytes) {
    Path target = directory.resolve(name);
    try {
      Files.createDirectories(directory);
      Path fresh = Files.createTempFile(directory, name, ".new");
      Files.write(fresh, bytes);
      try {
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UserException(target + ": cannot be written (" + e.getMessage() + ")", e);
    }
  }
}
