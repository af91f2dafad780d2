package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same papers give the same bytes: in any order, by any number of threads, once or twice. */
class DeterminismTest {
  @TempDir private Path directory;

  @Test
  void samePapersSameBytes() throws IOException {
    Path papers = directory.resolve("papers.jsonl");
    Files.write(papers, DemoStore.papers().readAllBytes());
    Path reversed = directory.resolve("reversed.jsonl");
    List<String> lines = new ArrayList<>(Files.readAllLines(papers));
    Collections.reverse(lines);
    Files.write(reversed, lines);

    byte[] once = built(papers, "1", "one");
    assertTrue(once.length > 0);
    assertArrayEquals(once, built(reversed, "3", "two"), "three threads, other order");
    assertArrayEquals(once, built(papers, "2", "two"), "over a store that has them");
    Files.delete(directory.resolve("two").resolve("knowledge"));
    assertArrayEquals(once, built(papers, "2", "two"), "and the vocabulary written anew");
  }

  private byte[] built(Path papers, String threads, String name) throws IOException {
    String store = directory.resolve(name).toString();
    Run build = Run.of("build", papers.toString(), "--store", store, "--threads", threads, "-q");
    assertEquals(new Run(0, "", ""), build);
    Path dump = directory.resolve("dump.nq");
    Run.of("export", "--store", store, "--format", "nq", "--sorted", "-o", dump.toString());
    return Files.readAllBytes(dump);
  }
}
