package org.papergraph.cli;

import java.util.concurrent.locks.ReentrantLock;

/**
 * Ctrl-C while a store is written: before the commit the store stays as it was; a commit that has
 * begun is waited for.
 */
final class Interruption implements AutoCloseable {
  private final ReentrantLock commit = new ReentrantLock();
  private final Thread hook;
  private boolean committed;

  /**
   * Listens from now on.
   *
   * @param streams hears what became of the store
   */
  Interruption(Streams streams) {
    hook = new Thread(() -> stop(streams), "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void stop(Streams streams) {
    // Never given back: from here on no commit begins.
    commit.lock();
    streams.complain(
        committed
            ? "Stopped after the store was written; it is whole."
            : "Stopped. The store stays as it was.");
  }

  /** Runs a commit that Ctrl-C does not cut in two. */
  void guard(Runnable action) {
    commit.lock();
    try {
      action.run();
      committed = true;
    } finally {
      commit.unlock();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is being stopped; the hook has the last word.
    }
  }
}
