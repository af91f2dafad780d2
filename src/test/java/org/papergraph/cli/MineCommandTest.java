package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MineCommandTest {
  @TempDir private Path directory;
  private String papers;

  @BeforeEach
  void writePapers() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      lines.append(
          """
          {"title": "Old letters %d", "abstract": "We train BERT on QuillQA, a dataset of letters."}
          """
              .formatted(i));
    }
    papers = Files.writeString(directory.resolve("papers.jsonl"), lines).toString();
  }

  @Test
  void proposesANameWithItsType() {
    Run run = Run.of("mine", papers);
    assertEquals(0, run.code(), run.err());
    String quill =
        run.out().lines().filter(row -> row.contains("\tQuillQA\t")).findFirst().orElseThrow();
    assertTrue(quill.contains("\t4\tDataset\tQuillQA\t"), quill);
    assertFalse(run.out().contains("\tBERT\t"), run.out());
    assertEquals(run.out(), Run.of("mine", papers, "--threads", "1").out());
  }

  @Test
  void countsKnownConcepts() throws IOException {
    Path table = directory.resolve("table.tsv");
    Run run = Run.of("mine", papers, "--check", "-o", table.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.out());
    assertTrue(
        Files.readAllLines(table).get(1).startsWith("4\tModel\tbert\tBERT\tBERT 4\t"),
        Files.readAllLines(table).get(1));
  }

  @Test
  void writesNothingWithoutAPaper() {
    Path table = directory.resolve("table.tsv");
    Run run = Run.of("mine", directory.resolve("missing").toString(), "-o", table.toString());
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("no such file"), run.err());
    assertFalse(Files.exists(table));
  }

  @Test
  void refusesNamesOfOnePaper() {
    Run run = Run.of("mine", papers, "--min-papers", "1");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--min-papers is 2 or more"), run.err());
  }

  @Test
  void saysWhenTheTableCannotBeWritten() {
    Run run = Run.of("mine", papers, "-o", directory.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("cannot be written"), run.err());
  }
}
