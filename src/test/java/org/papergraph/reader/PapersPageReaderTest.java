package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PapersPageReaderTest extends ReaderContract {
  private static final String CHROME =
      """
      new

      Get trending papers in your email inbox!

      Subscribe

      byAK and the research community

      May 2

      """;
  private static final String TITLE = "Counting Words in Long Documents";
  private static final String OTHER = "Is Counting Really Enough for Us?";
  private static final String LONG =
      "Counting words is the oldest task of our field. We show that it is still hard. Our counter"
          + " CountNet counts the words of ten corpora and errs in 3% of the cases, half as often as"
          + " the best counter before it. We release the code and a corpus of counted words, and hope"
          + " that others will count on it. Two further experiments count letters.";

  @Override
  PaperReader reader() {
    return new PapersPageReader();
  }

  @Override
  String twoPapers() {
    return CHROME + page(TITLE, LONG, OTHER, LONG);
  }

  private static Heard read(String text) {
    return Heard.from(new PapersPageReader(), text);
  }

  private static String page(String... paragraphs) {
    return String.join("\n\n", paragraphs) + "\n";
  }

  @Test
  void readsTitleAndAbstractByTurns() {
    Heard heard = read(CHROME + page(TITLE, LONG, OTHER, LONG));
    assertEquals(List.of(TITLE, OTHER), heard.titles());
    assertEquals(List.of(LONG, LONG), heard.abstracts());
    assertEquals(List.of("line 11", "line 15"), heard.positions);
    assertEquals(List.of(), heard.rejections);
  }

  @Test
  void readsWindowsLinesAndNoLastLineEnd() {
    String windows = (CHROME + page(TITLE, LONG)).strip().replace("\n", "\r\n");
    assertEquals(List.of(LONG), read("\uFEFF" + windows).abstracts());
  }

  @Test
  void readsWithoutBlankLines() {
    Heard heard = read(String.join("\n", "new", TITLE, LONG, "12", OTHER, LONG));
    assertEquals(List.of(TITLE, OTHER), heard.titles());
  }

  @Test
  void joinsWrappedTitlesAndAbstracts() {
    String wrapped = LONG.replace(". ", ".\n").replace("the best", "the pre-\ntrained best");
    Heard heard = read(page(TITLE.replace(" in", "\nin"), wrapped, OTHER, LONG));
    assertEquals(List.of(TITLE, OTHER), heard.titles());
    assertEquals(LONG.replace("the best", "the pre-trained best"), heard.abstracts().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May 2",
        "Fri, May 2, 2025",
        "2 May 2025",
        "2025-05-02",
        "3 days ago",
        "12",
        "1.2k",
        "12 upvotes",
        "Upvote 7",
        "View all",
        "View PDF",
        "Submitted by",
        "Submitted by\n\nsomeone7",
        "Submitted by someone7",
        "Published on May 2",
        "·",
        "arXiv:2505.01234",
        "+12 authors",
        "Show more",
        "Sign Up",
        "https://a.org/x",
        "Trending",
        "Community Hub"
      })
  void skipsLinesOfTheSiteBetweenPapers(String line) {
    for (String text :
        List.of(page(TITLE, LONG, line, OTHER, LONG), page(line, TITLE, LONG, OTHER, LONG, line))) {
      Heard heard = read(text);
      assertEquals(List.of(TITLE, OTHER), heard.titles());
      assertEquals(List.of(), heard.complaints());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Bee, Cy Dee, El van Eff",
        "Ada Bee and Cy Dee",
        "Submitted by\n\nsomeone7",
        "May 2",
        "12 authors",
        "someone7"
      })
  void skipsBylinesBetweenTitleAndAbstract(String line) {
    Heard heard = read(page(TITLE, line, LONG, OTHER, line, LONG));
    assertEquals(List.of(TITLE, OTHER), heard.titles());
    assertEquals(List.of(LONG, LONG), heard.abstracts());
    assertEquals(List.of(), heard.complaints());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GPT-9",
        "Yi: Open Models by 01.AI",
        "Language Models, Knowledge Graphs",
        "What Is It?",
        "Words, Counted.",
        "Large Language Models, Small Language Models and Others"
      })
  void takesAnyShortTextBeforeAnAbstractAsTitle(String title) {
    assertEquals(List.of(TITLE, title), read(page(TITLE, LONG, title, LONG)).titles());
  }

  @ParameterizedTest
  @ValueSource(strings = {"We count words.", "Withdrawn", "Withdrawn."})
  void acceptsShortAbstracts(String text) {
    Heard heard = read(page(TITLE, text, OTHER, LONG));
    assertEquals(List.of(TITLE, OTHER), heard.titles());
    assertEquals(text, heard.abstracts().get(0));
    assertEquals(List.of(text), read(page(TITLE, text)).abstracts());
  }

  @Test
  void acceptsAVeryLongAbstract() {
    String text = "word ".repeat(20_000).strip();
    assertEquals(List.of(text), read(page(TITLE, text)).abstracts());
  }

  @Test
  void keepsAOneLineSummaryBeforeTheAbstract() {
    Heard heard = read(page(TITLE, "A counter is shown.", LONG));
    assertEquals(List.of("A counter is shown. " + LONG), heard.abstracts());
  }

  @Test
  void rejectsATitleWithoutAbstract() {
    Heard heard = read(page(TITLE, OTHER, LONG, TITLE));
    assertEquals(List.of(OTHER), heard.titles());
    String reason = ": a title without an abstract: \"" + TITLE + "\"; add the abstract";
    assertEquals(List.of("in:1" + reason, "in:7" + reason), heard.complaints());
  }

  @Test
  void rejectsAnAbstractWithoutTitle() {
    Heard heard = read(CHROME + page(LONG, TITLE, LONG, LONG));
    assertEquals(List.of(TITLE), heard.titles());
    String reason = ": an abstract without a title; put the title on its own line before it";
    assertEquals(List.of("in:11" + reason, "in:17" + reason), heard.complaints());
  }

  @Test
  void rejectsTheRecordWithALineThatIsNotUtf8() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((TITLE + "\n\n").getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(LONG.replace("hard", "d\u00FCr").getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(("\n\n" + page(OTHER, LONG)).getBytes(StandardCharsets.UTF_8));
    Heard heard = Heard.from(new PapersPageReader(), bytes.toByteArray());
    assertEquals(List.of(OTHER), heard.titles());
    assertEquals(1, heard.rejections.size());
    assertTrue(
        heard.complaints().get(0).startsWith("in:3: not UTF-8"), heard.complaints()::toString);
    assertTrue(heard.complaints().get(0).contains(TITLE));
  }

  @Test
  void cleansMarkup() {
    Heard heard = read(page("T\\\"ULU and $k$NN Counted", LONG.replace("3%", "sim3\\%")));
    assertEquals(List.of("TÜLU and kNN Counted"), heard.titles());
    assertTrue(heard.abstracts().get(0).contains("errs in ~3% of"));
  }
}
