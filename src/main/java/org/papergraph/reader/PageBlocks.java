package org.papergraph.reader;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Joins the lines of a listing page into paragraphs and leaves out those of the site. */
final class PageBlocks {
  /** Far above any abstract, far below the memory: text without blank lines is cut here. */
  private static final int MAX_CHARS = 1 << 20;

  private static final int USER_NAME = 40;

  private final LineReader lines;
  private final Deque<PageBlock> ready = new ArrayDeque<>();
  private final List<TextLine> paragraph = new ArrayList<>();
  private int chars;
  private boolean afterLabel;
  private boolean ended;
  private TruncatedInputException truncation;

  PageBlocks(LineReader lines) {
    this.lines = lines;
  }

  /** The next paragraph, or null at the end. */
  PageBlock next() throws IOException {
    while (peek() == null && !ended) {
      readLine();
    }
    return ready.poll();
  }

  /** The paragraph that {@link #next()} would give, or null at the end. */
  PageBlock peek() throws IOException {
    while (ready.isEmpty() && !ended) {
      readLine();
    }
    return ready.peek();
  }

  /** Why the page ended before its end, or null. The paragraph that was cut is not delivered. */
  TruncatedInputException truncation() {
    return truncation;
  }

  private void readLine() throws IOException {
    TextLine line;
    try {
      line = lines.next();
    } catch (TruncatedInputException e) {
      truncation = e;
      paragraph.clear();
      ended = true;
      return;
    }
    if (line == null) {
      flush();
      ended = true;
    } else if (line.isDamaged()) {
      flush();
      ready.add(new PageBlock(line.number(), line.problem(), PageBlock.Shape.DAMAGED));
    } else if (line.isBlank()) {
      flush();
    } else {
      add(line);
    }
  }

  /** Titles and abstracts may also follow each other without blank lines: length parts them. */
  private void add(TextLine line) {
    boolean first = paragraph.isEmpty();
    if (!first
        && (isLong(line) != isLong(paragraph.get(0)) && anyLong(line) || chars > MAX_CHARS)) {
      flush();
    }
    paragraph.add(line);
    chars += line.text().length();
  }

  private boolean anyLong(TextLine line) {
    return isLong(line) || isLong(paragraph.get(paragraph.size() - 1));
  }

  private static boolean isLong(TextLine line) {
    return line.text().length() >= PageBlock.SURELY_ABSTRACT;
  }

  private void flush() {
    int from = 0;
    int to = paragraph.size();
    while (from < to && isChrome(paragraph.get(from).text())) {
      from++;
    }
    while (to > from
        && PageChrome.contains(paragraph.get(to - 1).text())
        && endsBefore(from, to - 1)) {
      to--;
    }
    if (from < to) {
      ready.add(PageBlock.of(paragraph.get(from).number(), join(paragraph.subList(from, to))));
    }
    paragraph.clear();
    chars = 0;
  }

  /**
   * Whether text ends before a line: the address in "available at / https://.." is not the site's.
   */
  private boolean endsBefore(int from, int line) {
    return line - from < 2 || paragraph.get(line - 1).text().strip().matches(".*[.!?]");
  }

  private boolean isChrome(String line) {
    boolean userName = afterLabel && line.length() < USER_NAME && !line.strip().contains(" ");
    afterLabel = PageChrome.isLabel(line);
    return userName || PageChrome.contains(line);
  }

  /** Wrapped lines joined by a blank, or by nothing after the hyphen of "pre-/trained". */
  private static String join(List<TextLine> lines) {
    StringBuilder text = new StringBuilder();
    for (TextLine line : lines) {
      String next = line.text().strip();
      if (!text.isEmpty() && !isHyphenated(text, next)) {
        text.append(' ');
      }
      text.append(next);
    }
    return text.toString();
  }

  /** Not "word- and letter-level": that hyphen waits for another. */
  private static boolean isHyphenated(StringBuilder before, String after) {
    int end = before.length() - 1;
    return end > 0
        && before.charAt(end) == '-'
        && Character.isLetter(before.charAt(end - 1))
        && Character.isLowerCase(after.charAt(0))
        && !after.matches("(?:and|or|to) .*");
  }
}
