package org.papergraph.domain;

/** The six kinds of things that papers are about; the classes below {@code pg:Entity}. */
public enum EntityType {
  /** A named trained model, model family or released system with weights: GPT-4, Llama 2. */
  MODEL("Model"),
  /** A named data collection that is released, trained on or analysed: CC3M, Dolma. */
  DATASET("Dataset"),
  /** A named evaluation set or suite on which systems are compared: GSM8K, GLUE. */
  BENCHMARK("Benchmark"),
  /** A named or established method, architecture, objective or strategy: LoRA, RLHF. */
  TECHNIQUE("Technique"),
  /** An established research task: entity linking, image captioning. */
  TASK("Task"),
  /** A named measure: F1, NDCG@10, accuracy. */
  METRIC("Metric");

  private final String term;

  EntityType(String term) {
    this.term = term;
  }

  /** The local name of the class in the ontology, e.g. {@code Model}. */
  public String term() {
    return term;
  }

  /** Whether this is something systems run on: a benchmark is a dataset too. */
  public boolean isData() {
    return this == DATASET || this == BENCHMARK;
  }

  /** Whether the two answer the same question: both systems, both data, or the same type. */
  public boolean isAlike(EntityType other) {
    return this == other || isData() && other.isData() || isSystem() && other.isSystem();
  }

  /** Whether this is something that does the work: a model or a technique. */
  public boolean isSystem() {
    return this == MODEL || this == TECHNIQUE;
  }

  /**
   * The type with this local name in the ontology.
   *
   * @throws IllegalArgumentException if no type has it
   */
  public static EntityType ofTerm(String term) {
    for (EntityType type : values()) {
      if (type.term.equals(term)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no entity type is called " + term);
  }
}
