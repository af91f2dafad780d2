package org.papergraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Field;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.ResultKind;

/**
 * The terms of the papergraph ontology, each under its own local name: {@code PG.basedOn} is {@code
 * pg:basedOn}. A test holds them equal to {@code ontology/schema.ttl}.
 */
public final class PG {
  /** The namespace; its prefix is {@code pg:}. */
  public static final String NS = "https://w3id.org/papergraph/ontology#";

  // Classes
  public static final Node Paper = term("Paper");
  public static final Node Entity = term("Entity");
  public static final Node Model = term("Model");
  public static final Node Dataset = term("Dataset");
  public static final Node Benchmark = term("Benchmark");
  public static final Node Technique = term("Technique");
  public static final Node Task = term("Task");
  public static final Node Metric = term("Metric");
  public static final Node Result = term("Result");
  public static final Node ResultKind = term("ResultKind");
  public static final Node Assertion = term("Assertion");
  public static final Node Polarity = term("Polarity");
  public static final Node Mention = term("Mention");
  public static final Node ExtractionActivity = term("ExtractionActivity");

  // What a paper does
  public static final Node mentions = term("mentions");
  public static final Node introduces = term("introduces");
  public static final Node usesModel = term("usesModel");
  public static final Node usesDataset = term("usesDataset");
  public static final Node usesTechnique = term("usesTechnique");
  public static final Node evaluatesOn = term("evaluatesOn");
  public static final Node comparesWith = term("comparesWith");
  public static final Node addressesTask = term("addressesTask");
  public static final Node reportsMetric = term("reportsMetric");
  public static final Node studies = term("studies");

  // How entities relate
  public static final Node basedOn = term("basedOn");
  public static final Node trainedOn = term("trainedOn");
  public static final Node evaluatedOn = term("evaluatedOn");
  public static final Node employs = term("employs");
  public static final Node outperforms = term("outperforms");
  public static final Node appliedTo = term("appliedTo");
  public static final Node partOf = term("partOf");
  public static final Node derivedFrom = term("derivedFrom");

  // Results
  public static final Node reportsResult = term("reportsResult");
  public static final Node value = term("value");
  public static final Node unit = term("unit");
  public static final Node resultKind = term("resultKind");
  public static final Node resultOf = term("resultOf");
  public static final Node onBenchmark = term("onBenchmark");
  public static final Node onMetric = term("onMetric");
  public static final Node comparedTo = term("comparedTo");
  public static final Node Score = term("Score");
  public static final Node Improvement = term("Improvement");
  public static final Node Speedup = term("Speedup");
  public static final Node Reduction = term("Reduction");

  // Attributes of entities
  public static final Node parameterCount = term("parameterCount");
  public static final Node tokenCount = term("tokenCount");
  public static final Node instanceCount = term("instanceCount");
  public static final Node contextLength = term("contextLength");
  public static final Node languageCount = term("languageCount");
  public static final Node taskCount = term("taskCount");

  // Links
  public static final Node codeRepository = term("codeRepository");

  // Names
  public static final Node nameInPaper = term("nameInPaper");

  // Evidence
  public static final Node statedIn = term("statedIn");
  public static final Node evidenceText = term("evidenceText");
  public static final Node evidenceIn = term("evidenceIn");
  public static final Node evidenceStart = term("evidenceStart");
  public static final Node evidenceEnd = term("evidenceEnd");
  public static final Node subjectMention = term("subjectMention");
  public static final Node objectMention = term("objectMention");
  public static final Node polarity = term("polarity");
  public static final Node confidence = term("confidence");
  public static final Node method = term("method");
  public static final Node Asserted = term("Asserted");
  public static final Node Negated = term("Negated");
  public static final Node mentionText = term("mentionText");
  public static final Node mentionIn = term("mentionIn");
  public static final Node mentionStart = term("mentionStart");
  public static final Node mentionEnd = term("mentionEnd");

  // Quality
  public static final Node precision = term("precision");
  public static final Node recall = term("recall");
  public static final Node sampleSize = term("sampleSize");
  public static final Node intervalLow = term("intervalLow");
  public static final Node intervalHigh = term("intervalHigh");

  // Vocabulary
  public static final Node cue = term("cue");

  private PG() {}

  /** The class of an entity type: {@code MODEL} gives {@code pg:Model}. */
  public static Node type(EntityType type) {
    return term(type.term());
  }

  /** The property of a predicate: {@code BASED_ON} gives {@code pg:basedOn}. */
  public static Node predicate(Predicate predicate) {
    return predicate == Predicate.PAGE ? FOAF.page.asNode() : term(predicate.term());
  }

  /** The individual of a kind of result: {@code SCORE} gives {@code pg:Score}. */
  public static Node kind(ResultKind kind) {
    return term(kind.term());
  }

  /** The individual of a polarity: {@code NEGATED} gives {@code pg:Negated}. */
  public static Node polarity(Polarity polarity) {
    return term(polarity.term());
  }

  /** The property that holds a field's text: {@code TITLE} gives {@code dcterms:title}. */
  public static Node field(Field field) {
    return NodeFactory.createURI(DCTerms.NS + field.term());
  }

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
