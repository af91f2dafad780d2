package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupCleanerPromisesTest {
  private static final int LONG = 100_000;

  private static final String[] PIECES = {
    "\\",
    "{",
    "}",
    "$",
    "$$",
    "~",
    "^",
    "_",
    "%",
    "&",
    "#",
    "`",
    "``",
    "''",
    "\"",
    "'",
    "-",
    "--",
    "(",
    ")",
    "[",
    "]",
    ",",
    ".",
    " ",
    "  ",
    "a",
    "E",
    "word",
    "two words",
    "5",
    "24%",
    "times",
    "sim24",
    "pm1",
    "\\textbf",
    "\\frac",
    "\\sqrt",
    "\\cite",
    "\\footnote",
    "\\href",
    "\\url",
    "\\'",
    "\\\"",
    "\\v",
    "\\hat",
    "\\alpha",
    "\\sim",
    "\\times",
    "\\log",
    "\\ours",
    "\\(",
    "\\)",
    "\\[",
    "\\]",
    "\\{",
    "\\}",
    "\\,",
    "\\u2019",
    "\\unicode{x2014}",
    "\\char",
    "&amp;",
    "&lt;",
    "&#36;",
    "&#92;",
    "**",
    "*",
    "é",
    "e\u0301",
    "\u0301",
    "’",
    "“",
    "∼",
    "\u00AD",
    "\u200B",
    "\uD800",
    "𝑘",
    "ﬁ",
    "²",
    "→",
    "<i>",
    "</i>",
    "\u0000",
    "\n",
    "\u037E",
    "\u1FEF"
  };

  @RepeatedTest(40)
  void cleanTextStaysAsItIs(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < 250; i++) {
      String soup = soup(random);
      String clean = MarkupCleaner.clean(soup);
      assertEquals(clean, MarkupCleaner.clean(clean), () -> "from " + soup);
      assertTrue(Normalizer.isNormalized(clean, Normalizer.Form.NFC));
      assertEquals(clean.strip(), clean);
    }
  }

  @RepeatedTest(10)
  void whatLooksPlainIsNotChanged(RepetitionInfo repetition) {
    Random random = new Random(-repetition.getCurrentRepetition());
    for (int i = 0; i < 500; i++) {
      String soup = soup(random);
      if (MarkupCleaner.isPlain(soup)) {
        assertEquals(soup, MarkupCleaner.pass(soup));
      }
    }
  }

  private static String soup(Random random) {
    StringBuilder soup = new StringBuilder();
    for (int n = random.nextInt(14) + 1; n > 0; n--) {
      soup.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return soup.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "}",
        "$",
        "\\",
        "\\{",
        "^{",
        "$^{",
        "_",
        "\\footnote{",
        "\\frac{",
        "\\'{",
        "\\(",
        "\\[",
        "\\href{",
        "\\cite[",
        "\\textbf{",
        "\\frac",
        "\\sqrt\\",
        "``",
        "`",
        "\"",
        "~",
        "&",
        "&amp;",
        "&amp",
        " ,",
        "()",
        "( ",
        "**",
        "<i>",
        "sim2",
        "5times",
        "\\unicode{",
        "$a",
        "$5 ",
        "{a,",
        "\u0301",
        "a\u0301",
        " ",
        "1, "
      })
  void hostileTextCostsNoMoreThanOther(String piece) {
    String text = piece.repeat(LONG / piece.length());
    assertTimeout(Duration.ofSeconds(3), () -> MarkupCleaner.clean(text));
    assertTimeout(
        Duration.ofSeconds(3), () -> MarkupCleaner.clean(text + "}".repeat(LONG) + "\\)\\]$"));
  }

  @Test
  void noWordIsLost() {
    String broken = "We \\textbf{show that $k < \\alpha words } remain} in \\emph{broken text.";
    String clean = MarkupCleaner.clean(broken);
    for (String word : "We show that words remain in broken text".split(" ")) {
      assertTrue(clean.contains(word), () -> word + " is missing in " + clean);
    }
  }

  @Test
  void emptyAndBlankGiveEmpty() {
    assertEquals("", MarkupCleaner.clean(""));
    assertEquals("", MarkupCleaner.clean(" \n\t\u00A0"));
    assertEquals("", MarkupCleaner.clean("\\cite{x} {}$$"));
  }
}
