package org.papergraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.papergraph.domain.UserException;

/**
 * A file or directory that stands under its name only when it is whole. Until then it is a draft
 * beside, which goes away when the work fails or Ctrl-C stops it.
 */
final class WholeOutput implements AutoCloseable {
  private final Path target;
  private final Path draft;
  private final Thread hook = new Thread(this::discard, "draft");
  private boolean over;

  private WholeOutput(Path target) {
    this.target = target;
    this.draft =
        target.resolveSibling(
            ".%s.%d.part".formatted(target.getFileName(), ProcessHandle.current().pid()));
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * A file, which may be there already and is replaced in the end.
   *
   * @throws UserException if it cannot be written
   */
  static WholeOutput file(Path wanted) {
    Path target = behindLinks(wanted.toAbsolutePath());
    if (Files.isDirectory(target)) {
      throw new UserException(
          "%s is a directory: give a file with -o, or use --directory".formatted(wanted));
    }
    return begin(wanted, new WholeOutput(target), Files::createFile);
  }

  /**
   * A directory, which is new or empty.
   *
   * @throws UserException if it cannot be made, or holds something
   */
  static WholeOutput directory(Path wanted) {
    Path target = behindLinks(wanted.toAbsolutePath());
    if (Files.exists(target) && !isEmptyDirectory(target)) {
      throw new UserException(
          "%s is there already: give a new or empty directory with --directory".formatted(wanted));
    }
    return begin(wanted, new WholeOutput(target), Files::createDirectory);
  }

  private interface Making {
    Path make(Path draft) throws IOException;
  }

  private static WholeOutput begin(Path wanted, WholeOutput output, Making making) {
    try {
      making.make(output.draft);
      return output;
    } catch (IOException e) {
      output.close();
      throw new UserException(
          "%s cannot be written (%s): give another place".formatted(wanted, e), e);
    }
  }

  private static Path behindLinks(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  private static boolean isEmptyDirectory(Path path) {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where to write. */
  Path draft() {
    return draft;
  }

  /** Puts what was written under its name. */
  synchronized void finish() throws IOException {
    if (!over) {
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      over = true;
    }
  }

  /** Removes the draft, unless it is finished. */
  @Override
  public void close() {
    discard();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is being stopped, and the hook does the same.
    }
  }

  private synchronized void discard() {
    if (over) {
      return;
    }
    over = true;
    try (Stream<Path> tree = Files.walk(draft)) {
      List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // It was never made, or another process took it away.
    }
  }
}
