package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.domain.Metadata;
import org.papergraph.domain.Paper;

class JsonLinesReaderTest extends ReaderContract {
  @Override
  PaperReader reader() {
    return new JsonLinesReader();
  }

  @Override
  String twoPapers() {
    return """
        {"title": "On Words", "abstract": "We count words."}
        {"title": "On Letters", "abstract": "We count letters."}
        """;
  }

  private static final String GOOD = "{\"title\": \"On Words\", \"abstract\": \"We count words.\"}";

  private static Heard read(String text) {
    return Heard.from(new JsonLinesReader(), text);
  }

  private static Metadata metadata(String fields) {
    String line = "{\"title\": \"T\", \"abstract\": \"A\", %s}".formatted(fields);
    return read(line).papers.get(0).metadata();
  }

  @Test
  void readsTitleAndAbstract() {
    Heard heard = read(GOOD + "\n");
    assertEquals(List.of(Paper.of("On Words", "We count words.")), heard.papers);
    assertEquals(List.of("line 1"), heard.positions);
    assertEquals(List.of(), heard.rejections);
  }

  @Test
  void readsAllMetadata() {
    assertEquals(
        new Metadata(
            "arxiv:1234.5678",
            List.of("Ada Bee", "Cy Dee"),
            "2024-05-02",
            "ACL",
            "https://a.org/x",
            List.of("cs.CL", "cs.LG")),
        metadata(
            """
            "id": "arxiv:1234.5678", "authors": ["Ada Bee", "Cy Dee"], "year": 2024, \
            "date": "2024-05-02T10:00:00Z", "venue": "ACL", "url": "https://a.org/x", \
            "categories": ["cs.CL", "cs.LG"], "unknown": {"a": [1]}\
            """));
  }

  @Test
  void identifierNamesThePaper() {
    Heard heard = read("{\"id\": \"arxiv:1.2\", \"title\": \"T\", \"abstract\": \"A\"}");
    assertEquals("arxiv-1.2", heard.papers.get(0).key());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ["Ada Bee", "Cy Dee"]                   | Ada Bee;Cy Dee
          [{"name": "Ada Bee"}, {"name": "Cy Dee"}] | Ada Bee;Cy Dee
          "Ada Bee, Cy Dee and El Eff"            | Ada Bee;Cy Dee;El Eff
          "Ada Bee, Cy Dee, and El Eff"           | Ada Bee;Cy Dee;El Eff
          "Bee, Ada and Dee, Cy"                  | Bee, Ada;Dee, Cy
          "Bee, Ada; Dee, Cy"                     | Bee, Ada;Dee, Cy
          "Ada Bee"                               | Ada Bee
          ["J\\\\'an B\\\\\\"ar", 7, null, ""]      | Ján Bär;7
          null                                    | ``
          {"name": "Ada"}                         | ``
          """)
  void authors(String json, String names) {
    assertEquals(names, String.join(";", metadata("\"authors\": " + json).creators()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "year": 2024                         | 2024
          "year": "2024"                       | 2024
          "year": 2024, "date": "2024-05"      | 2024-05
          "date": "2024-05-02"                 | 2024-05-02
          "date": "2024-13-02"                 | 2024
          "date": "2023-02-29"                 | 2023
          "date": "last May", "year": 2024     | 2024
          "year": 20245                        | ``
          "year": []                           | ``
          """)
  void issued(String fields, String issued) {
    assertEquals(issued, metadata(fields).issued());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "cs.CL cs.LG stat.ML"       | cs.CL;cs.LG;stat.ML
          "cs.CL"                     | cs.CL
          "Computer Vision, Robotics" | Computer Vision;Robotics
          ["cs.CL", "cs.CL", 1]       | cs.CL;1
          """)
  void categories(String json, String categories) {
    assertEquals(categories, String.join(";", metadata("\"categories\": " + json).subjects()));
  }

  @ParameterizedTest
  @CsvSource({"not a url,''", "ftp://a.org/x,''", "https://,''", "http://a.org/x,http://a.org/x"})
  void sourceIsAWebAddress(String url, String source) {
    assertEquals(source, metadata("\"url\": \"" + url + "\"").source());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"title": "T", "abstract"                    | not valid JSON at column
          {"title": "T", "abstract": "A"} {"title": 1} | not valid JSON at column
          nonsense                                     | not valid JSON at column
          ["T", "A"]                                   | an array where an object is expected
          "T"                                          | a string where an object is expected
          null                                         | null where an object is expected
          {"abstract": "A"}                            | no title; add a field "title" with text
          {"title": "T"}                               | no abstract; add a field "abstract" with text
          {"title": null, "abstract": "A"}             | no title; add
          {"title": 7, "abstract": "A"}                | the title is a number; make it a string
          {"title": "T", "abstract": ["A"]}            | the abstract is an array; make it a string
          {"title": "  ", "abstract": "A"}             | the title is empty; give it some text
          {"title": "T", "abstract": ""}               | the abstract is empty; give it some text
          {"title": "T", "abstract": "\\\\cite{x}"}      | the abstract is empty; give it some text
          """)
  void rejectsOneLineAndReadsTheOthers(String line, String complaint) {
    Heard heard = read(GOOD + "\n\n" + line + "\n" + GOOD);
    assertEquals(List.of("On Words", "On Words"), heard.titles());
    assertEquals(List.of("line 1", "line 4"), heard.positions);
    assertEquals(1, heard.rejections.size());
    String message = heard.complaints().get(0);
    assertTrue(message.startsWith("in:3: " + complaint), message);
  }

  @Test
  void rejectsOnlyTheLineThatIsNotUtf8() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((GOOD + "\n").getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(GOOD.replace("words", "caf\u00E9").getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(("\n" + GOOD).getBytes(StandardCharsets.UTF_8));
    Heard heard = Heard.from(new JsonLinesReader(), bytes.toByteArray());
    assertEquals(2, heard.papers.size());
    assertEquals(
        List.of(
            "in:2: not UTF-8 at byte 48 (0xE9); convert the file, e.g. iconv -f latin1 -t utf-8"),
        heard.complaints());
  }

  @Test
  void toleratesByteOrderMarkAndWindowsLines() {
    Heard heard = read("\uFEFF" + GOOD + "\r\n\r\n" + GOOD + "\r\n");
    assertEquals(List.of("line 1", "line 3"), heard.positions);
    assertEquals(List.of(), heard.rejections);
  }

  @Test
  void rejectsALineThatWouldFillTheMemory() {
    String huge = "{\"title\": \"T\", \"abstract\": \"" + "a".repeat(LineReader.MAX_BYTES) + "\"}";
    Heard heard = read(huge + "\n" + GOOD);
    assertEquals(1, heard.papers.size());
    assertEquals(
        List.of("in:1: longer than 16 MiB; put each paper on its own line"), heard.complaints());
  }

  @Test
  void rejectsJsonThatNestsTooDeep() {
    Heard heard = read("[".repeat(100_000) + "\n" + GOOD);
    assertEquals(1, heard.papers.size());
    assertEquals(1, heard.rejections.size());
  }

  @Test
  void acceptsShortAndLongAbstracts() {
    String longText = "word ".repeat(20_000).strip();
    Heard heard =
        read(
            GOOD.replace("We count words.", longText)
                + "\n"
                + GOOD.replace("We count words.", "No"));
    assertEquals(List.of(longText, "No"), heard.abstracts());
  }
}
