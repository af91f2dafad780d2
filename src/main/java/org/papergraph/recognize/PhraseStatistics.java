package org.papergraph.recognize;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.papergraph.domain.Spelling;

/**
 * How a large corpus uses phrases: in how many papers, how often capitalised, after and before
 * which kinds of words. A fragment of a longer term is nearly always followed by the same kind of
 * word; a technique is used, a dataset is tested on. Immutable.
 *
 * <p>The form on disk: a first line {@code phrase} and the names of the columns, parted by tabs;
 * then a line for each folded phrase ({@link Spelling#fold}) with one digit a column, from 0
 * (never, or few) to 9.
 */
public final class PhraseStatistics {
  /** The name of the table in its directory. */
  public static final String FILE = "phrases.tsv";

  private final List<String> columns;
  private final Map<String, String> codes;

  /**
   * Statistics.
   *
   * @param columns what the digits mean
   * @param codes for each folded phrase one digit a column
   */
  public PhraseStatistics(List<String> columns, Map<String, String> codes) {
    this.columns = List.copyOf(columns);
    this.codes = new HashMap<>(codes);
  }

  /** The statistics that ship with the program. */
  public static PhraseStatistics shipped() {
    try (InputStream stream = PhraseStatistics.class.getResourceAsStream(FILE)) {
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's jar lacks " + FILE, e);
    }
  }

  /**
   * Reads statistics.
   *
   * @throws IllegalArgumentException if they are none
   */
  public static PhraseStatistics read(InputStream stream) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<String> head = List.of(String.valueOf(lines.readLine()).split("\t"));
      if (!head.get(0).equals("phrase")) {
        throw new IllegalArgumentException("no statistics of phrases: " + head);
      }
      List<String> columns = head.subList(1, head.size());
      Map<String, String> codes = new HashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t");
        if (cells.length != 2 || cells[1].length() != columns.size()) {
          throw new IllegalArgumentException("no statistics of a phrase: " + line);
        }
        codes.put(cells[0], cells[1]);
      }
      return new PhraseStatistics(columns, codes);
    }
  }

  /** How many phrases it knows. */
  public int size() {
    return codes.size();
  }

  /** Adds a feature for each column; for a phrase that is rare in the corpus only that. */
  void addTo(String phrase, Set<String> features) {
    String code = codes.get(phrase);
    if (code == null) {
      features.add("corpus rare");
      return;
    }
    for (int i = 0; i < code.length(); i++) {
      features.add("corpus " + columns.get(i) + "=" + code.charAt(i));
    }
  }

  /** The table as text; the same statistics give the same characters. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("phrase");
    columns.forEach(column -> text.append('\t').append(column));
    new TreeMap<>(codes)
        .forEach((phrase, code) -> text.append('\n').append(phrase).append('\t').append(code));
    return text.append('\n').toString();
  }
}
