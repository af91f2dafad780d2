package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.domain.Paper;

/** What every reader keeps; extend it for the test of a new input format. */
abstract class ReaderContract {
  /** The reader under test. */
  abstract PaperReader reader();

  /** An input of two papers in its format. */
  abstract String twoPapers();

  @Test
  void deliversEachPaperOnceAndInOrder() {
    Heard heard = Heard.from(reader(), twoPapers());
    assertEquals(List.of(), heard.rejections);
    assertEquals(2, heard.papers.size());
    assertEquals(2, heard.positions.size());
    assertEquals(heard.papers, Heard.from(reader(), twoPapers()).papers);
    assertEquals(2, heard.papers.stream().map(Paper::key).distinct().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \r\n\t\n", "\uFEFF"})
  void nothingGivesNothing(String text) {
    assertEquals(List.of(), Heard.from(reader(), text).papers);
  }

  @Test
  void aCutOrDamagedInputNeverThrowsAndNeverGivesNull() {
    byte[] bytes = twoPapers().getBytes(StandardCharsets.UTF_8);
    for (int end = 0; end < bytes.length; end += 7) {
      byte[] cut = java.util.Arrays.copyOf(bytes, end + 1);
      cut[end] = (byte) 0xC3;
      Heard heard = Heard.from(reader(), cut);
      assertFalse(heard.papers.contains(null));
      assertTrue(heard.papers.size() <= 2);
    }
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    boolean[] closed = {false};
    ByteArrayInputStream in =
        new ByteArrayInputStream(twoPapers().getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    reader().read(in, "in", new Heard());
    assertFalse(closed[0]);
  }
}
