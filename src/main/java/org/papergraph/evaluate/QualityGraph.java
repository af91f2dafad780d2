package org.papergraph.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.papergraph.domain.Predicate;
import org.papergraph.evaluate.Tally.Interval;

/**
 * Writes scores as data: for each property of the graph its precision and recall, with the size of
 * the sample and the 95 percent interval, in the words of the Data Quality Vocabulary (W3C Note,
 * 2016). The program ships such a file, {@code ontology/quality.ttl}, made by {@code papergraph
 * evaluate --quality}.
 */
public final class QualityGraph {
  private static final String HEAD =
      """
      # How far what the program states can be trusted, by property. Made by papergraph evaluate, not by hand.

      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix dqv:     <http://www.w3.org/ns/dqv#> .
      @prefix pg:      <https://w3id.org/papergraph/ontology#> .
      @prefix quality: <https://w3id.org/papergraph/id/quality/> .
      """;

  private static final Map<String, String> PROPERTIES =
      Map.of(
          GraphScore.ENTITIES, "mentions",
          GraphScore.RESULTS, "reportsResult",
          GraphScore.VALUES, "value");

  private QualityGraph() {}

  /**
   * The measurements of a table as Turtle; the same table gives the same characters.
   *
   * @param source says which papers were measured
   */
  public static String turtle(ScoreTable table, String source) {
    return table.rows().stream()
        .map(row -> property(row.name()).map(property -> of(property, row.tally(), source)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("", HEAD, ""));
  }

  /** The property that a row measures: {@code usesModel}; nothing for sums over properties. */
  private static Optional<String> property(String row) {
    String name = row.strip();
    boolean predicate = Arrays.stream(Predicate.values()).anyMatch(p -> p.term().equals(name));
    return predicate ? Optional.of(name) : Optional.ofNullable(PROPERTIES.get(name));
  }

  private static String of(String property, Tally tally, String source) {
    int found = tally.right() + tally.wrong();
    int wanted = tally.right() + tally.missed();
    return measurement(
            property, "precision", tally.precision(), tally.precisionInterval(), found, source)
        + measurement(property, "recall", tally.recall(), tally.recallInterval(), wanted, source);
  }

  private static String measurement(
      String property, String metric, double value, Interval interval, int size, String source) {
    return size == 0
        ? ""
        : """

          quality:%1$s-%2$s a dqv:QualityMeasurement ;
              dqv:computedOn pg:%1$s ;
              dqv:isMeasurementOf pg:%2$s ;
              dqv:value %3$s ;
              pg:intervalLow %4$s ;
              pg:intervalHigh %5$s ;
              pg:sampleSize %6$d ;
              dcterms:source "%7$s"@en .
          """
            .formatted(
                property,
                metric,
                share(value),
                share(interval.low()),
                share(interval.high()),
                size,
                source);
  }

  private static String share(double value) {
    return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).toPlainString();
  }
}
