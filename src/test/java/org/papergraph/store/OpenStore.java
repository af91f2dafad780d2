package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that opens a store, says so, and keeps it until its input ends. */
public final class OpenStore {
  private OpenStore() {}

  /**
   * Opens the store.
   *
   * @param arguments the directory
   */
  public static void main(String[] arguments) throws IOException {
    try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
      store.dataset().executeRead(() -> System.out.println("open"));
      System.in.read();
    }
  }
}
