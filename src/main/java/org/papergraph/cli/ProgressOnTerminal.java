package org.papergraph.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that is drawn again and again, with rate and time left. */
final class ProgressOnTerminal implements Progress {
  private static final int INTERVAL = 250;
  private static final int COLUMNS = 100;
  private static final long KILOBYTE = 1000;
  private static final String CLEARED = "\r\u001B[K";

  private final PaperLine<?> line;
  private final Streams streams;
  private final ProgressBar bar;
  private final long start = System.nanoTime();

  ProgressOnTerminal(PaperLine<?> line, Streams streams) {
    this.line = line;
    this.streams = streams;
    bar =
        new ProgressBarBuilder()
            .setTaskName("reading")
            .setInitialMax(line.size())
            .setUnit(" kB", KILOBYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(INTERVAL)
            .setConsumer(new ConsoleProgressBarConsumer(streams.err(), COLUMNS))
            .clearDisplayOnFinish()
            .build();
  }

  @Override
  public void papers(long done) {
    double seconds = Math.max(1, System.nanoTime() - start) / 1e9;
    bar.stepTo(line.position(done));
    bar.setExtraMessage(
        " %s, %.0f/s".formatted(IntakeCount.counted(done, "paper"), done / seconds));
  }

  @Override
  public void line(String words) {
    streams.complain(CLEARED + words);
  }

  @Override
  public void close() {
    bar.close();
    streams.err().print(CLEARED);
  }
}
