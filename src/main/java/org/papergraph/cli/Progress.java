package org.papergraph.cli;

/** Tells how far a build is. */
interface Progress extends AutoCloseable {
  /** So many papers are done. */
  void papers(long done);

  /** A line of words between the news of progress. */
  void line(String words);

  @Override
  void close();

  /** A bar on a terminal, a line now and then elsewhere, and nothing where quiet is wanted. */
  static Progress of(PaperLine<?> line, Streams streams) {
    if (streams.isQuiet()) {
      return new Silence(streams);
    }
    return streams.isTerminal()
        ? new ProgressOnTerminal(line, streams)
        : new ProgressInLines(line, streams, System::nanoTime);
  }

  /** Says nothing of progress. */
  record Silence(Streams streams) implements Progress {
    @Override
    public void papers(long done) {}

    @Override
    public void line(String words) {
      streams.complain(words);
    }

    @Override
    public void close() {}
  }
}
