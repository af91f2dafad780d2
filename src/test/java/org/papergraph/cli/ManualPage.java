package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of the manual. A block of lines indented by four spaces is a list of commands if it begins
 * with a call of {@code papergraph}; the next such block, if it does not, is what the last of them
 * writes. There, three dots stand for anything, and a time in seconds for any time. Fenced blocks
 * are not looked at.
 *
 * @param text the Markdown
 */
record ManualPage(String text) {
  private static final String INDENT = "    ";
  private static final Pattern TIME = Pattern.compile("\\b\\d+(?:\\.\\d)? s$", Pattern.MULTILINE);

  /** News of progress come or not, as the machine is slow or fast. */
  private static final Pattern PROGRESS = Pattern.compile("(?m)^[\\d,]+ papers?, \\d+/s.*\\R?");

  /** {@code papergraph query}, {@code cat papers.jsonl | papergraph build -}. */
  private static final Pattern COMMAND = Pattern.compile("(?:.* \\| )?papergraph [a-z]");

  /**
   * Commands and what they write.
   *
   * @param commands one a line
   * @param expected what the last of them writes; empty if the page does not say
   */
  record Example(List<String> commands, String expected) {
    /** Whether the output is as the page says. */
    boolean isFulfilledBy(String output) {
      String pattern =
          Arrays.stream(steady(expected).split("\\.\\.\\.", -1))
              .map(Pattern::quote)
              .collect(Collectors.joining(".*"));
      return expected.isEmpty()
          || Pattern.compile(pattern, Pattern.DOTALL).matcher(steady(output)).matches();
    }

    /** Without times, news of progress, and the widths of columns. */
    private static String steady(String words) {
      String lines = PROGRESS.matcher(words).replaceAll("").replaceAll("[ \\t\\r]+(?=\\n|\\z)", "");
      String columns = lines.replaceAll("(?<=\\S) {2,}", " ").replaceAll("-{2,}", "--");
      return TIME.matcher(columns.strip()).replaceAll("0 s");
    }
  }

  static ManualPage read(Path file) throws IOException {
    return new ManualPage(Files.readString(file));
  }

  /** The examples of the page, from top to bottom. */
  List<Example> examples() {
    List<String> blocks = blocks();
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (isCommands(blocks.get(i))) {
        boolean answered = i + 1 < blocks.size() && !isCommands(blocks.get(i + 1));
        List<String> commands = blocks.get(i).lines().toList();
        examples.add(new Example(commands, answered ? blocks.get(i + 1) : ""));
      }
    }
    return examples;
  }

  /**
   * The page with what an example really writes, where it expects something else. What has three
   * dots was shortened by a person and stays.
   */
  ManualPage with(Example example, String output) {
    if (example.isFulfilledBy(output) || example.expected().contains("...")) {
      return this;
    }
    return new ManualPage(text.replace(indented(example.expected()), indented(output)));
  }

  private static boolean isCommands(String block) {
    return COMMAND.matcher(block).lookingAt();
  }

  private static String indented(String block) {
    return block
        .strip()
        .lines()
        .map(line -> line.isBlank() ? "" : INDENT + line.stripTrailing())
        .collect(Collectors.joining("\n"));
  }

  /** The indented blocks, without their indent; a blank line inside belongs to the block. */
  private List<String> blocks() {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    boolean fenced = false;
    boolean inside = false;
    for (String line : text.lines().toList()) {
      fenced ^= line.startsWith("```");
      if (!fenced && line.startsWith(INDENT)) {
        block.append(line.substring(INDENT.length())).append('\n');
        inside = true;
      } else if (inside && line.isBlank()) {
        block.append('\n');
      } else {
        add(block, blocks);
        inside = false;
      }
    }
    add(block, blocks);
    return blocks;
  }

  private static void add(StringBuilder block, List<String> blocks) {
    if (!block.toString().isBlank()) {
      blocks.add(block.toString().strip());
    }
    block.setLength(0);
  }
}
