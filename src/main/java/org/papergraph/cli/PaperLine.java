package org.papergraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.papergraph.domain.Paper;
import org.papergraph.domain.UserException;
import org.papergraph.reader.DuplicateFilter;
import org.papergraph.reader.PaperInput;
import org.papergraph.reader.PaperSink;
import org.papergraph.reader.Rejection;

/**
 * Reads the papers of a build, several at a time, and hands the outcomes on in the order of the
 * input. Holds a few papers for each worker and no more, however long the input is.
 *
 * @param <T> what a worker makes of a paper
 */
final class PaperLine<T> implements AutoCloseable {
  private static final int AHEAD = 16;

  /** Regular expressions recurse over long abstracts. */
  private static final long STACK = 64L << 20;

  private final BuildOptions options;
  private final ThreadLocal<Function<Paper, T>> worker;
  private final BlockingQueue<Future<Outcome<T>>> outcomes;
  private final ExecutorService workers;
  private final Thread reader;
  private volatile PaperInput current;
  private volatile long finishedBytes;
  // Written by the reader alone.
  private volatile long sent;

  /**
   * Starts to read.
   *
   * @param options what to read
   * @param worker makes what reads a paper; each thread gets its own
   */
  PaperLine(BuildOptions options, Supplier<Function<Paper, T>> worker) {
    this.options = options;
    this.worker = ThreadLocal.withInitial(worker);
    outcomes = new ArrayBlockingQueue<>(AHEAD * options.threads());
    workers = Executors.newFixedThreadPool(options.threads(), task -> thread("worker", task));
    reader = thread("reader", this::readAll);
    reader.start();
  }

  private static Thread thread(String name, Runnable task) {
    Thread thread = new Thread(null, task, name, STACK);
    thread.setDaemon(true);
    return thread;
  }

  /** The next outcome; waits until it is there. */
  Outcome<T> next() {
    try {
      return outcomes.take().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Bytes of all inputs, or -1 if one of them does not tell. */
  long size() {
    long sum = 0;
    for (String input : options.inputs()) {
      long size = size(input);
      if (size < 0) {
        return -1;
      }
      sum += size;
    }
    return sum;
  }

  private static long size(String input) {
    try {
      return Files.isRegularFile(Path.of(input)) ? Files.size(Path.of(input)) : -1;
    } catch (IOException | InvalidPathException e) {
      return -1;
    }
  }

  /** Bytes read so far, on the scale of {@link #size}. */
  private long position() {
    PaperInput open = current;
    return finishedBytes + (open == null ? 0 : open.position());
  }

  /** Bytes behind so many finished papers; the reader is always some papers ahead of them. */
  long position(long done) {
    return sent == 0 ? 0 : position() * Math.min(done, sent) / sent;
  }

  @Override
  public void close() {
    reader.interrupt();
    workers.shutdownNow();
  }

  private void readAll() {
    try {
      PaperSink sink = new DuplicateFilter(new Sender());
      options.inputs().forEach(input -> read(input, sink));
      put(CompletableFuture.completedFuture(new Outcome.End<>()));
    } catch (Enough e) {
      put(CompletableFuture.completedFuture(new Outcome.End<>()));
    } catch (RuntimeException | Error e) {
      put(CompletableFuture.failedFuture(e));
    }
  }

  private void read(String name, PaperSink sink) {
    try (PaperInput input = PaperInput.open(name, options.standardInput())) {
      current = input;
      input.read(sink);
      current = null;
      finishedBytes = finishedBytes + Math.max(0, input.size());
    } catch (UserException e) {
      put(CompletableFuture.completedFuture(new Outcome.Unreadable<>(e.getMessage())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      current = null;
    }
  }

  private void put(Future<Outcome<T>> outcome) {
    try {
      outcomes.put(outcome);
    } catch (InterruptedException e) {
      // Closed: nobody waits for outcomes any more, so this and all further ones are dropped.
      throw new Enough();
    }
  }

  /** One bad paper must not end a build, whatever is wrong with it. */
  private Outcome<T> work(Paper paper, String source, String position) {
    try {
      return new Outcome.Read<>(paper, worker.get().apply(paper));
    } catch (RuntimeException | StackOverflowError e) {
      String reason = "the program fails on this paper and leaves it out: %s; please report it";
      return new Outcome.Rejected<>(new Rejection(source, position, reason.formatted(e)));
    }
  }

  /** Enough was read. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super(null, null, false, false);
    }
  }

  /** Sends papers to the workers, and keeps their places in the queue. */
  private final class Sender implements PaperSink {
    @Override
    public void paper(Paper paper) {
      paper(paper, "input", "record " + (sent + 1));
    }

    @Override
    public void paper(Paper paper, String source, String position) {
      if (sent == options.limit()) {
        throw new Enough();
      }
      sent = sent + 1;
      put(workers.submit(() -> work(paper, source, position)));
    }

    @Override
    public void rejected(Rejection rejection) {
      put(CompletableFuture.completedFuture(new Outcome.Rejected<>(rejection)));
    }
  }
}
