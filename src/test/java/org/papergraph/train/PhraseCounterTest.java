package org.papergraph.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.domain.Paper;
import org.papergraph.recognize.PhraseStatistics;

class PhraseCounterTest {
  private static final List<String> LINES =
      PhraseCounter.count(papers()).toString().lines().toList();

  @Test
  void countsPapersAndWhatStandsAround() {
    assertEquals("5", cell("gannetnetwork", "before method"));
    assertEquals("0", cell("gannetnetwork", "after the"));
    assertEquals("5", cell("gannetnetwork", "after using"));
    assertEquals("5", cell("gannetnetwork", "capitalised"));
    assertTrue(Integer.parseInt(cell("gannetnetwork", "papers")) >= 2);
  }

  @Test
  void rarePhrasesAndEmptyWordsAreLeftOut() {
    assertFalse(has("weuse"), "begins with an empty word");
    assertFalse(has("thepuffinset"), "begins with an article");
    assertFalse(has("auk"), "in one paper only");
    assertTrue(has("puffinset"));
  }

  @Test
  void samePapersGiveTheSameTable() {
    assertEquals(
        PhraseCounter.count(papers()).toString(), PhraseCounter.count(papers()).toString());
  }

  @Test
  void noPapersGiveNoPhrases() {
    PhraseStatistics none = PhraseCounter.count(List.of());
    assertEquals(0, none.size());
  }

  private static List<Paper> papers() {
    return IntStream.range(0, 8)
        .mapToObj(
            i ->
                Paper.of(
                    "Birds " + i,
                    "We use Gannet networks framework and the puffin set."
                        + (i == 3 ? " An auk, an auk, an auk, an auk." : "")))
        .toList();
  }

  private static boolean has(String phrase) {
    return LINES.stream().anyMatch(line -> line.startsWith(phrase + "\t"));
  }

  private static String cell(String phrase, String column) {
    int at = Arrays.asList(LINES.get(0).split("\t")).indexOf(column) - 1;
    String line = LINES.stream().filter(l -> l.startsWith(phrase + "\t")).findFirst().orElseThrow();
    return line.split("\t")[1].substring(at, at + 1);
  }
}
