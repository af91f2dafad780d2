package org.papergraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.domain.Paper;
import org.papergraph.gold.GoldPaper;
import org.papergraph.gold.GoldReader;
import org.papergraph.train.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code papergraph train}. */
@Command(
    name = "train",
    description = "Make what papergraph has learnt, from annotated sentences and gold papers.",
    footer = {
      "",
      "With CORPUS: the tagger and its word clusters. With --gold: the weights of entities, roles,",
      "relations and results too.",
      "",
      "The same input gives the same bytes. Files are written only when all input could be used;",
      "copied to src/main/resources/org/papergraph (tag, recognize, extract) they ship with the",
      "next build. Mind the licences of the corpora."
    })
final class TrainCommand implements Callable<Integer> {
  private final Streams streams;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CORPUS",
      arity = "0..*",
      description = "Annotated JSON Lines, also gzipped.")
  private List<Path> corpora = List.of();

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "What papers state, as people say; may be given again.")
  private List<Path> gold = List.of();

  @Option(
      names = "--papers",
      paramLabel = "INPUT",
      required = true,
      description =
          "Papers for word clusters and silver labels, or the papers of the gold; may be given"
              + " again.")
  private List<String> papers;

  @Option(
      names = "--clusters",
      paramLabel = "DIR",
      description = "Use the word clusters of this model again; to learn them takes minutes.")
  private Path clusters;

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
    if (corpora.isEmpty() && gold.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "give annotated corpora, or --gold, or both");
    }
    Program program = Program.load();
    AllPapers read = AllPapers.of(papers, streams);
    int absent = train(program, read.papers());
    return read.rejected() + absent > 0 ? ExitCode.REJECTIONS : ExitCode.DONE;
  }

  private List<GoldPaper> known() {
    return gold.stream().flatMap(g -> GoldReader.read(g).stream()).toList();
  }

  private int train(Program program, List<Paper> read) {
    Training.Report report =
        Training.run(
            new Training.Options(corpora, known(), read, clusters, output),
            program.models(),
            program.lexicon());
    streams.say(
        "%,d sentences, %,d features, %,d bytes, %,d weights in %s",
        report.sentences(), report.features(), report.bytes(), report.weights(), output);
    if (report.absent() > 0) {
      streams.say("%d gold papers are not among the papers", report.absent());
    }
    return report.absent();
  }
}
