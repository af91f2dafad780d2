package org.papergraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.domain.Paper;
import org.papergraph.reader.PaperInput;
import org.papergraph.reader.PaperSink;
import org.papergraph.reader.Rejection;
import org.papergraph.train.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code papergraph train}. */
@Command(
    name = "train",
    description = "Make the tagger from annotated sentences and plain papers.",
    footer = {
      "",
      "The same input gives the same bytes. The model and its word clusters are written only",
      "when all input could be used; copied to src/main/resources/org/papergraph/tag they ship",
      "with the next build. Mind the licences of the corpora."
    })
final class TrainCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "CORPUS",
      arity = "1..*",
      description = "Annotated JSON Lines, also gzipped.")
  private List<Path> corpora;

  @Option(
      names = "--papers",
      paramLabel = "INPUT",
      required = true,
      description = "Papers without annotation, for word clusters and silver labels.")
  private String papers;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "Where to write the model.")
  private Path output;

  TrainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Program program = Program.load();
    List<Paper> read = new ArrayList<>();
    long rejected = read(read);
    Training.Report report =
        Training.run(
            new Training.Options(corpora, read, output), program.models(), program.lexicon());
    streams.say(
        "%,d sentences, %,d features, %,d bytes in %s",
        report.sentences(), report.features(), report.bytes(), output);
    return rejected > 0 ? ExitCode.REJECTIONS : ExitCode.DONE;
  }

  private long read(List<Paper> into) {
    List<Rejection> rejections = new ArrayList<>();
    try (PaperInput input = PaperInput.open(papers, streams.in())) {
      input.read(
          new PaperSink() {
            @Override
            public void paper(Paper paper) {
              into.add(paper);
            }

            @Override
            public void rejected(Rejection rejection) {
              rejections.add(rejection);
              streams.say("%s", rejection);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rejections.size();
  }
}
