package org.papergraph.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.Paper;
import org.papergraph.domain.UserException;
import org.papergraph.gold.GoldPaper;
import org.papergraph.gold.GoldPaper.GoldEntity;
import org.papergraph.recognize.Recognition;
import org.papergraph.tag.SequenceTagger;
import org.papergraph.text.LanguageModels;

class TrainingTest {
  private static final LanguageModels MODELS = LanguageModels.load();
  private static final String LINE =
      "{\"doc\": \"d\", \"text\": \"We test %s on text chunking.\", \"entities\": [{\"start\": 8,"
          + " \"end\": %d, \"text\": \"%s\", \"type\": \"Method\"}, {\"start\": %d, \"end\": %d,"
          + " \"text\": \"text chunking\", \"type\": \"Task\"}]}";

  @TempDir Path directory;

  @Test
  void sameDataGiveTheSameBytes() throws IOException {
    Path corpus = write("corpus.jsonl", String.join("\n", lines()));
    train(corpus, directory.resolve("one"));
    train(corpus, directory.resolve("two"));
    for (String file :
        List.of(SequenceTagger.MODEL, SequenceTagger.CLUSTERS, Recognition.WEIGHTS)) {
      assertArrayEquals(
          Files.readAllBytes(directory.resolve("one").resolve(file)),
          Files.readAllBytes(directory.resolve("two").resolve(file)));
    }
    SequenceTagger.read(directory.resolve("one"));
  }

  @Test
  void clustersAreUsedAgain() throws IOException {
    Path corpus = write("corpus.jsonl", String.join("\n", lines()));
    train(corpus, directory.resolve("one"));
    Path clusters = directory.resolve("one").resolve(SequenceTagger.CLUSTERS);
    Files.writeString(
        clusters, Files.readString(clusters).replaceFirst("gromit\t\\d+", "gromit\t63"));
    train(corpus, directory.resolve("two"), directory.resolve("one"));
    assertEquals(
        Files.readString(clusters),
        Files.readString(directory.resolve("two").resolve(SequenceTagger.CLUSTERS)));
  }

  @Test
  void goldWithoutItsPapersIsRefused() throws IOException {
    Path corpus = write("corpus.jsonl", String.join("\n", lines()));
    Training.Options options =
        new Training.Options(
            List.of(corpus),
            List.of(GOLD),
            List.of(Paper.of("Another", "Text.")),
            null,
            directory.resolve("target"));
    UserException e =
        assertThrows(
            UserException.class, () -> Training.run(options, MODELS, new Lexicon(List.of())));
    assertTrue(e.getMessage().contains("none of the gold"), e.getMessage());
    assertTrue(Files.notExists(directory.resolve("target")), "nothing is written");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\": | not valid JSON",
        "{\"entities\": []} | no text",
        "{\"text\": \"a b\"} | no list of entities",
        "{\"text\": \"a b\", \"entities\": [{\"start\": 2, \"end\": 9, \"type\": \"Task\"}]} | offsets 2 to 9",
        "{\"text\": \"a b\", \"entities\": [{\"start\": 2, \"end\": 3, \"text\": \"c\", \"type\": \"Task\"}]} | not \"c\"",
        "{\"text\": \"a b\", \"entities\": [{\"start\": 2, \"end\": 3, \"type\": \"Tusk\"}]} | unknown type \"Tusk\""
      })
  void whatCannotBeUsedIsNamedWithFileAndLine(String line, String problem) throws IOException {
    Path corpus = write("corpus.jsonl", lines().get(0) + "\n" + line);
    Path target = directory.resolve("target");
    UserException e = assertThrows(UserException.class, () -> train(corpus, target));
    assertTrue(e.getMessage().contains("corpus.jsonl, line 2: "), e.getMessage());
    assertTrue(e.getMessage().contains(problem), e.getMessage());
    assertTrue(Files.notExists(target), "nothing is written");
  }

  @Test
  void labelsMeanOurTypes() throws IOException {
    AnnotatedCorpus corpus =
        AnnotatedCorpus.read(write("corpus.jsonl", String.join("\n", lines())));
    assertEquals(Set.of(EntityType.MODEL, EntityType.TECHNIQUE, EntityType.TASK), corpus.types());
  }

  private static final GoldPaper GOLD =
      new GoldPaper(
          "gromit a parser",
          List.of(
              new GoldEntity("Gromit", Set.of("gromit"), Set.of(EntityType.TECHNIQUE), false),
              new GoldEntity("text", Set.of("text"), Set.of(EntityType.TASK), true)),
          List.of(),
          List.of(),
          Set.of());

  private static void train(Path corpus, Path target) {
    train(corpus, target, null);
  }

  private static void train(Path corpus, Path target, Path clusters) {
    Paper paper =
        Paper.of(
            "Gromit: a parser",
            "We present Gromit, a parser for text. Gromit parses fast. Gromit is Gromit. We use"
                + " Gromit, and Gromit, and Gromit, for text.");
    Training.run(
        new Training.Options(List.of(corpus), List.of(GOLD), List.of(paper), clusters, target),
        MODELS,
        new Lexicon(List.of()));
  }

  private static List<String> lines() {
    return List.of("Zorblax", "Flimnet", "QuibbleTron").stream()
        .map(
            name -> {
              int end = 8 + name.length();
              return LINE.formatted(name, end, name, end + 4, end + 17);
            })
        .toList();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }
}
