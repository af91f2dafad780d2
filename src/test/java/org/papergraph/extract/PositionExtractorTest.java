package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.support.Sentences;

class PositionExtractorTest extends ExtractorContract {
  @Override
  Extractor extractor() {
    return new PositionExtractor();
  }

  @ParameterizedTest
  @CsvSource({
    "Dataset, usesDataset",
    "Benchmark, evaluatesOn",
    "Metric, reportsMetric",
    "Task, addressesTask",
  })
  void suggestsARoleByTheType(String type, String role) {
    assertEquals(
        List.of("paper " + role + " Lark"),
        Facts.of(
            extractor(), Sentences.document("A title", "We look at [Lark|%s].".formatted(type))));
  }

  @Test
  void whatStandsBesideTheWorkIsNotUsedUnlessTheTitleNamesIt() {
    assertEquals(
        List.of("paper usesTechnique Lark"),
        Facts.of(
            extractor(),
            Sentences.document("Birds with [Lark|Technique]", "We look at [Gull|Technique].")));
  }

  @Test
  void whatASurveyNamesIsStudied() {
    assertEquals(
        List.of("paper studies Lark"),
        Facts.of(extractor(), Sentences.document("A Survey", "We look at [Lark|Technique].")));
  }

  @Test
  void backgroundHasNoRole() {
    assertEquals(
        List.of(),
        Facts.of(
            extractor(),
            Sentences.document("A title", "All know [Lark|Dataset].", "We count birds.")));
  }
}
