package org.papergraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.papergraph.domain.UserException;

/**
 * What lies where on disk: {@code tdb2} the quads, {@code text} the index of names, {@code
 * text-outdated} from the moment quads change until the index follows them, and {@code knowledge},
 * which says whose vocabulary the quads hold.
 *
 * @param path the directory of the store
 */
record StoreDirectory(Path path) {
  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

  /** TDB2 hands out one database twice within a process, and the first to close takes it away. */
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  private Path database() {
    return path.resolve("tdb2");
  }

  private Path index() {
    return path.resolve("text");
  }

  private Path outdated() {
    return path.resolve("text-outdated");
  }

  boolean isStore() {
    return Files.isDirectory(database());
  }

  void create() {
    try {
      if (Files.exists(path) && !isEmptyDirectory()) {
        throw new UserException(
            path + " holds other things than a store: give an empty or new directory with --store");
      }
      Files.createDirectories(database());
      markIndexOutdated();
    } catch (IOException e) {
      throw new UserException(
          "cannot make a store in %s (%s): give another --store".formatted(path, e), e);
    }
  }

  private boolean isEmptyDirectory() throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.findAny().isEmpty();
    }
  }

  /** Opens the database, or says who else has it open. */
  DatasetGraph connect() {
    if (!OPEN.add(realPath())) {
      throw inUse("this very process", null);
    }
    try {
      return DatabaseMgr.connectDatasetGraph(database().toString());
    } catch (DBOpEnvException e) {
      OPEN.remove(realPath());
      // TDB2 tells the holder only in its message (ProcessFileLock.lockOperation).
      Matcher holder = HOLDER.matcher(String.valueOf(e.getMessage()));
      throw inUse(holder.find() ? "process " + holder.group(1) : "another process", e);
    }
  }

  /** Closes the database and gives it free for others. */
  void disconnect(DatasetGraph dataset) {
    TDBInternal.expel(dataset);
    OPEN.remove(realPath());
  }

  private Path realPath() {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  Directory openIndex() {
    try {
      // jena-text opens the index for every search. Lucene's usual way of mapping files would unmap
      // them after each, and waits while other threads run: a busy server searches thrice as fast
      // so.
      return new NIOFSDirectory(index());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private UserException inUse(String holder, Exception cause) {
    return new UserException(
        "store %s is in use by %s: stop it, or give another --store".formatted(path, holder),
        cause);
  }

  boolean isIndexOutdated() {
    return Files.exists(outdated());
  }

  void markIndexOutdated() {
    try {
      Files.writeString(outdated(), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void markIndexCurrent() {
    try {
      Files.deleteIfExists(outdated());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path knowledge() {
    return path.resolve("knowledge");
  }

  /** What was noted last; empty if nothing, or if it was forgotten since. */
  String readKnowledge() {
    try {
      return Files.exists(knowledge()) ? Files.readString(knowledge()) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void noteKnowledge(String state) {
    try {
      Files.writeString(knowledge(), state);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void forgetKnowledge() {
    try {
      Files.deleteIfExists(knowledge());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
