package org.papergraph.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.papergraph.Pipeline;
import org.papergraph.domain.Paper;
import org.papergraph.domain.Trace;
import org.papergraph.domain.UserException;
import org.papergraph.text.SentenceAnalyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code papergraph bench}. */
@Command(
    name = "bench",
    description = "Measure how fast papers are read, on this machine.",
    footer = {
      "",
      "One thread, step by step: sentences, words and parts of speech by OpenNLP; then up to the",
      "linked mentions; then all that the paper states. Each step holds those before it. The",
      "first rounds are slower: the machine warms up. Papers are held in memory."
    })
final class BenchCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;

  private final Streams streams;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "A file, or - for standard input; what build reads.")
  private List<String> inputs;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often all papers are read (${DEFAULT-VALUE}).")
  private int rounds;

  BenchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (rounds < 1) {
      throw new ParameterException(spec.commandLine(), "--rounds is 1 or more");
    }
    AllPapers read = AllPapers.of(inputs, streams);
    if (read.papers().isEmpty()) {
      throw new UserException(String.join(", ", inputs) + ": holds no paper");
    }
    measure(Program.load(), read.papers());
    return read.rejected() > 0 ? ExitCode.REJECTIONS : ExitCode.DONE;
  }

  private void measure(Program program, List<Paper> papers) {
    SentenceAnalyzer analyzer = new SentenceAnalyzer(program.models());
    Pipeline pipeline = program.pipeline();
    streams.out().println("round\tstep\tseconds\tpapers a second\ttimes the first step");
    for (int round = 1; round <= rounds; round++) {
      double analyzed = seconds(papers, analyzer::analyze);
      print(round, "analysed", analyzed, analyzed, papers.size());
      double linked = seconds(papers, paper -> pipeline.link(paper, Trace.NONE));
      print(round, "linked", linked, analyzed, papers.size());
      double read = seconds(papers, pipeline::process);
      print(round, "read", read, analyzed, papers.size());
    }
  }

  private static double seconds(List<Paper> papers, Consumer<Paper> step) {
    long start = System.nanoTime();
    papers.forEach(step);
    return (System.nanoTime() - start) / NANOS;
  }

  private void print(int round, String step, double seconds, double first, int papers) {
    String row = "%d\t%s\t%.2f\t%.0f\t%.2f";
    streams
        .out()
        .println(
            String.format(
                Locale.ROOT, row, round, step, seconds, papers / seconds, seconds / first));
  }
}
