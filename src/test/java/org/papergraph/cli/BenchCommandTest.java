package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchCommandTest {
  private static final String PAPER =
      "{\"title\": \"Old letters\", \"abstract\": \"We train BERT on QuillQA.\"}";

  @Test
  void timesEachStepInEachRound() {
    Run run = Run.withInput(PAPER, "bench", "-", "--rounds", "2");
    assertEquals(0, run.code(), run.err());
    List<String> steps =
        run.out().lines().skip(1).map(row -> row.replaceAll("\t[^a-z]*$", "")).toList();
    assertEquals(
        List.of("1\tanalysed", "1\tlinked", "1\tread", "2\tanalysed", "2\tlinked", "2\tread"),
        steps);
  }

  @Test
  void rejectedRecordsShowInTheExitCode() {
    Run run = Run.withInput(PAPER + "\n{\"title\":\n", "bench", "-", "--rounds", "1");
    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().contains("2"), run.err());
  }

  @Test
  void wrongUseIsNamed() {
    Run none = Run.withInput("{\"title\": 1}\n", "bench", "-");
    assertEquals(2, none.code(), none.err());
    assertTrue(none.err().contains("holds no paper"), none.err());
    Run rounds = Run.withInput(PAPER, "bench", "-", "--rounds", "0");
    assertEquals(2, rounds.code(), rounds.err());
    assertTrue(rounds.err().contains("--rounds is 1 or more"), rounds.err());
  }
}
