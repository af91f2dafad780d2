package org.papergraph.domain;

/** What an assertion says of its subject; each is a property of the ontology. */
public enum Predicate {
  INTRODUCES("introduces", Group.ROLE),
  USES_MODEL("usesModel", Group.ROLE),
  USES_DATASET("usesDataset", Group.ROLE),
  USES_TECHNIQUE("usesTechnique", Group.ROLE),
  EVALUATES_ON("evaluatesOn", Group.ROLE),
  COMPARES_WITH("comparesWith", Group.ROLE),
  ADDRESSES_TASK("addressesTask", Group.ROLE),
  REPORTS_METRIC("reportsMetric", Group.ROLE),
  STUDIES("studies", Group.ROLE),

  BASED_ON("basedOn", Group.RELATION),
  TRAINED_ON("trainedOn", Group.RELATION),
  EVALUATED_ON("evaluatedOn", Group.RELATION),
  EMPLOYS("employs", Group.RELATION),
  OUTPERFORMS("outperforms", Group.RELATION),
  APPLIED_TO("appliedTo", Group.RELATION),
  PART_OF("partOf", Group.RELATION),
  DERIVED_FROM("derivedFrom", Group.RELATION),

  REPORTS_RESULT("reportsResult", Group.RESULT),
  RESULT_OF("resultOf", Group.RESULT),
  ON_BENCHMARK("onBenchmark", Group.RESULT),
  ON_METRIC("onMetric", Group.RESULT),
  COMPARED_TO("comparedTo", Group.RESULT),

  PARAMETER_COUNT("parameterCount", Group.ATTRIBUTE),
  TOKEN_COUNT("tokenCount", Group.ATTRIBUTE),
  INSTANCE_COUNT("instanceCount", Group.ATTRIBUTE),
  CONTEXT_LENGTH("contextLength", Group.ATTRIBUTE),
  LANGUAGE_COUNT("languageCount", Group.ATTRIBUTE),
  TASK_COUNT("taskCount", Group.ATTRIBUTE),

  CODE_REPOSITORY("codeRepository", Group.LINK),
  /** Any other link; {@code foaf:page}, the one predicate outside our own namespace. */
  PAGE("page", Group.LINK);

  /** Which ends a predicate joins. */
  public enum Group {
    /** Paper to entity; a sub-property of {@code pg:mentions}. */
    ROLE,
    /** Entity to entity. */
    RELATION,
    /** Paper to result, or result to entity. */
    RESULT,
    /** Entity to whole number. */
    ATTRIBUTE,
    /** Paper to address. */
    LINK
  }

  private final String term;
  private final Group group;

  Predicate(String term, Group group) {
    this.term = term;
    this.group = group;
  }

  /** The local name of the property in the ontology. */
  public String term() {
    return term;
  }

  /** Which ends it joins. */
  public Group group() {
    return group;
  }

  /**
   * The predicate with this local name.
   *
   * @throws IllegalArgumentException if none has it
   */
  public static Predicate ofTerm(String term) {
    for (Predicate predicate : values()) {
      if (predicate.term.equals(term)) {
        return predicate;
      }
    }
    throw new IllegalArgumentException("no predicate is called " + term);
  }
}
