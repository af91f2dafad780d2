package org.papergraph.reader;

import java.util.regex.Pattern;

/**
 * A record that was left out. Prints as compilers do, so that editors can jump there:
 *
 * <pre>
 * papers.jsonl:12: no abstract; add a field "abstract" with text
 * </pre>
 *
 * @param source what the user calls the input: a path or {@code standard input}
 * @param position where in it: {@code line 12} or {@code record 3}
 * @param reason what is wrong and what to do
 */
public record Rejection(String source, String position, String reason) {
  private static final Pattern LINE = Pattern.compile("line (?=\\d+$)");

  @Override
  public String toString() {
    return source + ":" + LINE.matcher(position).replaceFirst("") + ": " + reason;
  }
}
