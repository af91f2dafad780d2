package org.papergraph.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.domain.UserException;
import org.papergraph.store.GraphStore;
import org.papergraph.support.DemoGraph;

class CsvTableTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENTITIES | ?e | GRAPH ?p { ?p a pg:Paper . ?e a pg:Entity }",
        "FACTS | ?a | ?a a pg:Assertion",
        "RESULTS | ?r | ?r a pg:Result",
      })
  void hasOneLineForEachThingOfTheStore(CsvTable table, String what, String pattern)
      throws IOException {
    GraphStore demo = DemoGraph.store();
    int expected = SamplePapers.count(demo.dataset(), what, pattern);
    assertTrue(expected > 20, "" + expected);
    assertEquals(expected, rows(demo, table).size());
  }

  @ParameterizedTest
  @EnumSource(CsvTable.class)
  void numbersAreNumbersAndBytesAreTheSameAgain(CsvTable table) throws IOException {
    for (CSVRecord row : rows(DemoGraph.store(), table)) {
      for (CsvTable.Column column : table.columns()) {
        String cell = row.get(column.name());
        assertTrue(!column.isNumber() || cell.isEmpty() || new BigDecimal(cell).scale() < 9, cell);
      }
    }
    assertArrayEquals(bytes(DemoGraph.store(), table), bytes(DemoGraph.store(), table));
  }

  @Test
  void keepsEveryCharacterAndStartsNoFormula() throws IOException {
    List<CSVRecord> facts = rows(SamplePapers.store(), CsvTable.FACTS);
    List<String> titles = facts.stream().map(row -> row.get("title")).distinct().toList();
    assertTrue(
        titles.contains("'=SUM(1, 2) & <script>\"Tern\"</script>: A Ünïcode Model 😀"),
        "" + titles);
    assertTrue(titles.contains("'+Plus, minus and @at"), "" + titles);
    for (CSVRecord row : facts) {
      row.forEach(cell -> assertTrue(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0));
    }
  }

  @Test
  void tellsWhatIsDenied() throws IOException {
    List<CSVRecord> denied =
        rows(SamplePapers.store(), CsvTable.FACTS).stream()
            .filter(row -> row.get("stance").equals("negated"))
            .toList();
    assertTrue(
        denied.stream()
            .anyMatch(
                row ->
                    row.get("predicate").equals("outperforms")
                        && row.get("object_label").equals("GPT-4")),
        "" + denied);
  }

  @Test
  void tellsWhatANumberIsAbout() throws IOException {
    List<CSVRecord> results = rows(SamplePapers.store(), CsvTable.RESULTS);
    assertEquals(1, results.size());
    CSVRecord result = results.get(0);
    assertEquals("71.2", result.get("value"));
    assertEquals("%", result.get("unit"));
    assertEquals("Score", result.get("kind"));
    assertEquals("Tern", result.get("of_label"));
    assertEquals("GSM8K", result.get("benchmark_label"));
    assertTrue(result.get("sentence").startsWith("Tern reaches 71.2%"), result.get("sentence"));
  }

  @Test
  void knowsNoOtherTable() {
    UserException wrong = assertThrows(UserException.class, () -> CsvTable.of("papers"));
    assertEquals(
        "no table is called papers: use one of entities, facts, results", wrong.getMessage());
  }

  private static byte[] bytes(GraphStore store, CsvTable table) throws IOException {
    return SamplePapers.bytes(DumpFormat.table(SamplePapers.export(store), table));
  }

  private static List<CSVRecord> rows(GraphStore store, CsvTable table) throws IOException {
    String text = new String(bytes(store, table), StandardCharsets.UTF_8);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<String> columns = table.columns().stream().map(CsvTable.Column::name).toList();
      assertEquals(columns, parser.getHeaderNames());
      List<CSVRecord> rows = parser.getRecords();
      rows.forEach(row -> assertTrue(row.isConsistent(), row.toString()));
      return rows;
    }
  }
}
