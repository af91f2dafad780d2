package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.papergraph.Pipeline;
import org.papergraph.domain.Document;
import org.papergraph.domain.Paper;
import org.papergraph.domain.UserException;
import org.papergraph.mine.ConceptCounts;
import org.papergraph.mine.Findings;
import org.papergraph.mine.NameWatch;
import org.papergraph.mine.Proposals;
import org.papergraph.mine.Sighting;
import org.papergraph.rdf.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code papergraph mine}. */
@Command(
    name = "mine",
    description = "Propose names that the vocabulary lacks, from the papers that use them.",
    footer = {
      "",
      "Writes a table, the best supported name first, cells parted by tabs. With --check it",
      "tells instead how many papers speak of each concept that the vocabulary has. The",
      "contexts are words of the papers: mind their licence before you pass them on."
    })
final class MineCommand implements Callable<Integer> {
  private final Streams streams;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "A file, or - for standard input; what build reads.")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write (standard output).")
  private Path output;

  @Option(
      names = "--min-papers",
      paramLabel = "N",
      defaultValue = "3",
      description = "Leave out names that fewer papers use (${DEFAULT-VALUE}).")
  private int minPapers;

  @Option(names = "--check", description = "Count the known concepts instead.")
  private boolean check;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Papers read at the same time (as many as there are processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--limit", paramLabel = "N", description = "Stop after so many papers.")
  private long limit = Long.MAX_VALUE;

  MineCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    require(threads > 0, "--threads is 1 or more");
    require(limit > 0, "--limit is 1 or more");
    require(minPapers > 1, "--min-papers is 2 or more");
    Program program = Program.load();
    Findings findings =
        check
            ? new ConceptCounts(program.lexicon().concepts())
            : new Proposals(program.lexicon(), minPapers);
    IntakeCount count = read(program, findings);
    if (count.papers() > 0) {
      write(findings);
    }
    streams.say("%s", count);
    return count.exitCode();
  }

  private IntakeCount read(Program program, Findings findings) {
    BuildOptions options = new BuildOptions(inputs, streams.in(), Iris.DEFAULT, threads, 0, limit);
    try (Intake<List<Sighting>> intake = new Intake<>(options, () -> worker(program), streams)) {
      for (var read = intake.next(); read != null; read = intake.next()) {
        findings.add(read.made());
      }
      return intake.count();
    }
  }

  private Function<Paper, List<Sighting>> worker(Program program) {
    Pipeline pipeline = program.pipeline();
    NameWatch watch = new NameWatch(program.lexicon());
    return paper -> {
      Document document = pipeline.process(paper).document();
      return check ? watch.known(document) : watch.unknown(document);
    };
  }

  private void write(Findings findings) {
    if (output == null) {
      write(findings, streams.out());
      return;
    }
    try (PrintStream file =
        new PrintStream(Files.newOutputStream(output), false, StandardCharsets.UTF_8)) {
      write(findings, file);
    } catch (IOException e) {
      throw new UserException(
          "%s cannot be written (%s): give another file with -o".formatted(output, e), e);
    }
  }

  /** Lines end alike on every machine. */
  private static void write(Findings findings, PrintStream out) {
    findings.rows().forEach(row -> out.print(row + "\n"));
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }
}
