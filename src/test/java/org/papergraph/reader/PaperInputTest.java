package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.domain.UserException;

class PaperInputTest {
  private static final String LINE =
      "{\"title\": \"On Words\", \"abstract\": \"We count words.\"}\n";
  private static final String PAGE = "Counting the Words Again\n\nWe count words.\n";

  @TempDir Path folder;

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private String file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static Heard read(String name) throws IOException {
    return read(name, InputStream.nullInputStream());
  }

  private static Heard read(String name, InputStream standardInput) throws IOException {
    Heard heard = new Heard();
    try (PaperInput input = PaperInput.open(name, standardInput)) {
      input.read(heard);
    }
    return heard;
  }

  private static String complaint(String name) {
    return assertThrows(UserException.class, () -> read(name)).getMessage();
  }

  @Test
  void contentDecidesNotTheName() throws IOException {
    assertEquals(List.of("On Words"), read(file("a.jsonl", LINE)).titles());
    assertEquals(List.of("On Words"), read(file("a.txt", "\uFEFF\n \n" + LINE)).titles());
    assertEquals(List.of("On Words"), read(file("a.jsonl.gz", gzip(LINE))).titles());
    assertEquals(List.of("On Words"), read(file("packed", gzip(LINE))).titles());
    assertEquals(List.of("Counting the Words Again"), read(file("b.txt", PAGE)).titles());
    assertEquals(List.of("Counting the Words Again"), read(file("b.gz", gzip(PAGE))).titles());
  }

  @Test
  void dashIsStandardInputAndStaysOpen() throws IOException {
    boolean[] closed = {false};
    InputStream standardInput =
        new ByteArrayInputStream(gzip(LINE)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    try (PaperInput input = PaperInput.open("-", standardInput)) {
      assertEquals("standard input", input.source());
      assertEquals(-1, input.size());
      Heard heard = new Heard();
      input.read(heard);
      assertEquals(List.of("On Words"), heard.titles());
    }
    assertEquals(false, closed[0]);
  }

  @Test
  void positionEndsAtSize() throws IOException {
    for (byte[] content :
        List.of(gzip(LINE.repeat(20_000)), LINE.repeat(20_000).getBytes(StandardCharsets.UTF_8))) {
      String name = file("papers", content);
      try (PaperInput input = PaperInput.open(name, InputStream.nullInputStream())) {
        assertEquals(content.length, input.size());
        Heard heard = new Heard();
        input.read(heard);
        assertEquals(content.length, input.position());
        assertEquals(20_000, heard.papers.size());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %PDF-1.7 rest       | is a PDF file; copy its text
          PK\u0003\u0004 rest | is a ZIP file
          BZh91AY             | is packed with bzip2; unpack it first: bunzip2
          <!DOCTYPE html>     | is an HTML file
          a\u0000b\u0001      | holds binary data; it should be UTF-8 text
          [{"title": "T"}]    | is one JSON array; turn it into JSON Lines first: jq -c '.[]' file
          one two             | no paper found; it should hold papers
          """)
  void refusesWhatIsNoList(String content, String complaint) throws IOException {
    String name = file("input", content);
    assertTrue(complaint(name).startsWith(name + ": " + complaint), complaint(name));
  }

  @Test
  void refusesEmptyFiles() throws IOException {
    String complaint =
        ": is empty; it should hold papers as JSON Lines or as text of a listing page";
    for (String name :
        List.of(
            file("a.jsonl", ""), file("b", " \n\r\n"), file("c.gz", gzip("")), file("d.gz", ""))) {
      assertEquals(name + complaint, complaint(name));
    }
    assertEquals("standard input" + complaint, complaint("-"));
  }

  @Test
  void refusesObjectsOverSeveralLines() throws IOException {
    String name = file("a.jsonl", LINE.replace("{", "{\n"));
    assertTrue(complaint(name).contains("several lines"), complaint(name));
  }

  @Test
  void refusesMissingFilesAndDirectories() {
    String missing = folder.resolve("no.jsonl").toString();
    assertEquals(missing + ": no such file; check the path", complaint(missing));
    assertEquals(folder + ": is a directory; name the files in it", complaint(folder.toString()));
    assertTrue(complaint("a\0b").contains("cannot be read"));
  }

  @Test
  void refusesAFileThatIsNotWhatItsNameSays() throws IOException {
    String gz = file("a.jsonl.gz", LINE);
    assertTrue(complaint(gz).startsWith(gz + ": is not packed with gzip, as the name promises"));
    String jsonl = file("a.jsonl", PAGE);
    assertTrue(complaint(jsonl).startsWith(jsonl + ": line 1 is not a JSON object, as the name"));
  }

  @Test
  void refusesUtf16AndTwiceGzipped() throws IOException {
    String wide = file("a.txt", ("\uFEFF" + LINE).getBytes(StandardCharsets.UTF_16LE));
    assertTrue(complaint(wide).contains("iconv -f utf-16"), complaint(wide));
    byte[] inner = gzip(LINE);
    ByteArrayOutputStream outer = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(outer)) {
      packed.write(inner);
    }
    String twice = file("a.gz", outer.toByteArray());
    assertTrue(complaint(twice).contains("packed twice"), complaint(twice));
  }

  /** Lines that do not compress away, so that a cut falls between them. */
  private static String manyLines() {
    Random random = new Random(1);
    return IntStream.range(0, 3000)
        .mapToObj(i -> LINE.replace("words.", Long.toHexString(random.nextLong()) + " " + i))
        .collect(Collectors.joining());
  }

  @Test
  void deliversWhatATruncatedGzipHolds() throws IOException {
    byte[] whole = gzip(manyLines());
    String name = file("cut.gz", Arrays.copyOf(whole, whole.length / 2));
    Heard heard = read(name);
    int papers = heard.papers.size();
    assertTrue(papers > 1000 && papers < 2000, () -> papers + " papers");
    assertEquals(1, heard.rejections.size());
    assertEquals(
        name
            + ":"
            + (papers + 1)
            + ": the packed file is cut off or damaged here; get it again. What comes before was read",
        heard.complaints().get(0));
  }

  @Test
  void deliversWhatATruncatedPageHolds() throws IOException {
    Random random = new Random(1);
    String page =
        IntStream.range(0, 3000)
            .mapToObj(
                i ->
                    "Counting the Words Number "
                        + i
                        + "\n\nWe count "
                        + random.nextLong()
                        + ".\n\n")
            .collect(Collectors.joining());
    byte[] whole = gzip(page);
    Heard heard = read(file("cut.gz", Arrays.copyOf(whole, whole.length / 2)));
    assertTrue(heard.papers.size() > 1000, () -> heard.papers.size() + " papers");
    assertEquals(1, heard.rejections.size(), heard.complaints()::toString);
  }

  @Test
  void deliversWhatADamagedGzipHolds() throws IOException {
    byte[] damaged = gzip(manyLines());
    Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 2000, (byte) 0xFF);
    Heard heard = read(file("damaged.gz", damaged));
    assertTrue(heard.papers.size() > 500, () -> heard.papers.size() + " papers");
    assertTrue(heard.complaints().get(heard.complaints().size() - 1).contains("damaged here"));
  }

  @Test
  void aGzipCutInItsFirstBytesIsRejectedNotFatal() throws IOException {
    byte[] whole = gzip(LINE.repeat(3));
    Heard heard = read(file("cut.gz", Arrays.copyOf(whole, whole.length - 8)));
    assertEquals(1, heard.rejections.size());
    String name = file("header.gz", Arrays.copyOf(whole, 6));
    assertTrue(complaint(name).contains("cannot be read"), complaint(name));
  }
}
