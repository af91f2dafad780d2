package org.papergraph.store;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;

/** Rows as text in aligned columns, plain or as a Markdown table. */
final class RowTable {
  /** A wider cell is cut: abstracts would push everything else off the screen. */
  private static final int WIDEST = 100;

  private final Prefixes prefixes;

  RowTable(Prefixes prefixes) {
    this.prefixes = prefixes;
  }

  static void writeAnswer(boolean yes, OutputStream out) {
    print(List.of(yes ? "yes" : "no"), out);
  }

  void write(RowSet rows, ResultFormat format, OutputStream out) {
    boolean markdown = format == ResultFormat.MD;
    List<Var> variables = rows.getResultVars();
    List<List<String>> table = new ArrayList<>();
    table.add(variables.stream().map(Var::getVarName).toList());
    rows.forEachRemaining(
        row -> table.add(variables.stream().map(v -> cell(row.get(v), markdown)).toList()));
    print(markdown ? markdown(table) : plain(table), out);
  }

  private String cell(Node node, boolean markdown) {
    if (node == null) {
      return "";
    }
    String text = prefixes.shorten(node);
    if (markdown) {
      return text.replace("|", "\\|");
    }
    return length(text) <= WIDEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private static List<String> plain(List<List<String>> table) {
    List<Integer> widths = widths(table);
    List<String> lines = new ArrayList<>();
    for (List<String> row : table) {
      lines.add(
          IntStream.range(0, row.size())
              .mapToObj(i -> pad(row.get(i), widths.get(i)))
              .collect(Collectors.joining("  "))
              .stripTrailing());
    }
    lines.add(1, widths.stream().map(width -> "-".repeat(width)).collect(Collectors.joining("  ")));
    return lines;
  }

  private static List<String> markdown(List<List<String>> table) {
    List<String> lines = new ArrayList<>();
    table.forEach(row -> lines.add("| " + String.join(" | ", row) + " |"));
    lines.add(1, "|" + " --- |".repeat(table.get(0).size()));
    return lines;
  }

  private static List<Integer> widths(List<List<String>> table) {
    return IntStream.range(0, table.get(0).size())
        .map(i -> table.stream().mapToInt(row -> length(row.get(i))).max().orElse(0))
        .boxed()
        .toList();
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - length(text));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static void print(List<String> lines, OutputStream out) {
    PrintStream printer = new PrintStream(out, false, StandardCharsets.UTF_8);
    lines.forEach(line -> printer.print(line + "\n"));
    printer.flush();
  }
}
