package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Scanner;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.papergraph.domain.Paper;

/** The real input, where it lies beside the project; other people's abstracts are not committed. */
class SharedCorpusTest {
  private static final int RECORDS = 2000;

  private static Path corpus(String name) {
    Path file = Path.of(System.getProperty("papergraph.shared", "../shared"), "corpus", name);
    assumeTrue(
        Files.exists(file),
        () -> file + " is not here; -Dpapergraph.shared=<folder> names another");
    return file;
  }

  private static Heard page() throws IOException {
    Heard heard = new Heard();
    String name = corpus("hf-papers-page.txt").toString();
    try (PaperInput input = PaperInput.open(name, InputStream.nullInputStream())) {
      input.read(heard);
    }
    return heard;
  }

  @Test
  void pageHolds61Papers() throws IOException {
    Heard heard = page();
    assertEquals(List.of(), heard.complaints());
    assertEquals(61, heard.papers.size());
    assertEquals(61, new HashSet<>(heard.titles()).size());
    assertEquals("line 11", heard.positions.get(0));
    assertTrue(
        heard.titles().contains("TÜLU 3: Pushing Frontiers in Open Language Model Post-Training"));
    for (Paper paper : heard.papers) {
      assertTrue(paper.abstractText().length() > 1000, paper::title);
      assertFalse(paper.title().endsWith("."), paper::title);
    }
  }

  @Test
  void pageReadsTheSameWrappedOrWithoutBlankLines() throws IOException {
    List<Paper> papers = page().papers;
    String page = Files.readString(corpus("hf-papers-page.txt"));
    assertEquals(papers, Heard.from(new PapersPageReader(), wrapped(page)).papers);
    assertEquals(papers, Heard.from(new PapersPageReader(), page.replace("\n\n", "\n")).papers);
    assertEquals(papers, Heard.from(new PapersPageReader(), page.replace("\n", "\r\n")).papers);
  }

  private static String wrapped(String page) {
    return page.replaceAll("(?m)(.{1,80})(?: |$)", "$1\n").replace("\n\n\n", "\n\n");
  }

  @Test
  void pageIsClean() throws IOException {
    for (String text : page().abstracts()) {
      assertFalse(text.matches("(?s).*([\\\\${}`]|  | ,|\\bsim\\d).*"), text);
    }
  }

  @Test
  void firstRecordsAreAllRead() throws IOException {
    StringBuilder start = new StringBuilder();
    try (Scanner lines =
        new Scanner(
            new GZIPInputStream(Files.newInputStream(corpus("abstracts-100k.jsonl.gz"))),
            StandardCharsets.UTF_8)) {
      lines.useDelimiter("\n");
      for (int i = 0; i < RECORDS; i++) {
        start.append(lines.next()).append('\n');
      }
    }
    Heard heard = new Heard();
    new JsonLinesReader()
        .read(
            new ByteArrayInputStream(start.toString().getBytes(StandardCharsets.UTF_8)),
            "start",
            new DuplicateFilter(heard));
    assertEquals(List.of(), heard.complaints());
    assertEquals(RECORDS, heard.papers.size());
    for (Paper paper : heard.papers) {
      assertFalse(paper.abstractText().matches("(?s).*[\\\\`].*"), paper::abstractText);
    }
  }
}
