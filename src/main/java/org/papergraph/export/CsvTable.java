package org.papergraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.papergraph.domain.UserException;

/**
 * The tables for spreadsheets and data frames: comma separated as RFC 4180 says, in UTF-8, with a
 * header line, in the order of IRIs.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV
 * Injection); numbers stay numbers.
 */
public enum CsvTable {
  /** One line for each entity that the papers speak of. */
  ENTITIES(EntityRows::of, "iri", "label", "type", "other_labels", "papers:n", "first_year:n"),

  /** One line for each assertion, with its sentence. */
  FACTS(
      FactRows::facts,
      "paper",
      "title",
      "year:n",
      "subject",
      "subject_label",
      "predicate",
      "object",
      "object_label",
      "stance",
      "confidence:n",
      "field",
      "start:n",
      "end:n",
      "sentence",
      "method",
      "assertion"),

  /** One line for each reported number. */
  RESULTS(
      FactRows::results,
      "paper",
      "title",
      "year:n",
      "result",
      "value:n",
      "unit",
      "kind",
      "of",
      "of_label",
      "benchmark",
      "benchmark_label",
      "metric",
      "metric_label",
      "compared_to",
      "compared_to_label",
      "confidence:n",
      "sentence");

  /**
   * A column.
   *
   * @param name what the header says
   * @param isNumber whether it holds numbers only
   */
  public record Column(String name, boolean isNumber) {
    private static Column of(String declared) {
      return declared.endsWith(":n")
          ? new Column(declared.substring(0, declared.length() - 2), true)
          : new Column(declared, false);
    }
  }

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final BiFunction<PaperSelection, PaperSelection.Names, Stream<List<String>>> rows;
  private final List<Column> columns;

  CsvTable(
      BiFunction<PaperSelection, PaperSelection.Names, Stream<List<String>>> rows,
      String... columns) {
    this.rows = rows;
    this.columns = Arrays.stream(columns).map(Column::of).toList();
  }

  /**
   * The table with this name.
   *
   * @throws UserException if there is none
   */
  public static CsvTable of(String name) {
    return Arrays.stream(values())
        .filter(table -> table.title().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    "no table is called %s: use one of %s"
                        .formatted(
                            name,
                            Arrays.stream(values())
                                .map(CsvTable::title)
                                .collect(Collectors.joining(", ")))));
  }

  /** Its name in small letters. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its columns, from left to right. */
  public List<Column> columns() {
    return columns;
  }

  /** Writes the table, within the transaction of the calling thread. The stream stays open. */
  void write(PaperSelection papers, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
    printer.printRecord(columns.stream().map(Column::name));
    try (Stream<List<String>> lines = rows.apply(papers, papers.names())) {
      lines.forEach(line -> print(line, printer));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    printer.flush();
  }

  private void print(List<String> line, CSVPrinter printer) {
    try {
      for (int i = 0; i < columns.size(); i++) {
        printer.print(columns.get(i).isNumber() ? line.get(i) : harmless(line.get(i)));
      }
      printer.println();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  /** The year as a cell; empty where it is not known. */
  static String cell(Optional<Integer> year) {
    return year.map(String::valueOf).orElse("");
  }
}
