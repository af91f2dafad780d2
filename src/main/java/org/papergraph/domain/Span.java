package org.papergraph.domain;

/**
 * A stretch of one text: character offsets (UTF-16 units, as in Java), end exclusive.
 *
 * @param start offset of the first character, from 0
 * @param end offset after the last character
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** Number of characters. */
  public int length() {
    return end - start;
  }

  /** Whether the two share a character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether the other lies wholly inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The characters of a text between the offsets. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** By start, then the shorter first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
