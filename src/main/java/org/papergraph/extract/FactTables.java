package org.papergraph.extract;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.weigh.WeightTable;

/**
 * The weights that decide what a paper states.
 *
 * @param roles of the roles of entities
 * @param relations of the relations between entities
 * @param figures of numbers: whether they are results, and of which kind
 * @param resultEnds of what a result is of, on, in and against
 * @param confidence of the statements that come out of the others
 */
public record FactTables(
    WeightTable roles,
    WeightTable relations,
    WeightTable figures,
    WeightTable resultEnds,
    WeightTable confidence) {
  private static final String ROLES = "roles.tsv";
  private static final String RELATIONS = "relations.tsv";
  private static final String FIGURES = "figures.tsv";
  private static final String RESULT_ENDS = "result-ends.tsv";
  private static final String CONFIDENCE = "confidence.tsv";

  /** The tables in the program's jar. */
  public static FactTables shipped() {
    return new FactTables(
        table(ROLES), table(RELATIONS), table(FIGURES), table(RESULT_ENDS), table(CONFIDENCE));
  }

  private static WeightTable table(String name) {
    InputStream stream = FactTables.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the program's jar lacks " + name);
    }
    return WeightTable.read(stream);
  }

  /** Tables that know nothing: every role and relation is as probable as its contrary. */
  public static FactTables empty() {
    return new FactTables(
        empty(RoleWeigher.ROLES.stream().map(p -> p.term()).toList()),
        empty(RelationWeigher.RELATIONS.stream().map(p -> p.term()).toList()),
        empty(ResultWeigher.KINDS),
        empty(ResultEndFeatures.ENDS.stream().map(p -> p.term()).toList()),
        empty(Confidence.QUESTIONS));
  }

  private static WeightTable empty(List<String> questions) {
    return new WeightTable(questions, Map.of());
  }

  /** The tables by the names of their files. */
  public Map<String, WeightTable> files() {
    Map<String, WeightTable> files = new LinkedHashMap<>();
    files.put(ROLES, roles);
    files.put(RELATIONS, relations);
    files.put(FIGURES, figures);
    files.put(RESULT_ENDS, resultEnds);
    files.put(CONFIDENCE, confidence);
    return files;
  }
}
