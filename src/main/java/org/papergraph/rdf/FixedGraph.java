package org.papergraph.rdf;

import java.util.Locale;

/** The named graphs that every store and dump has besides those of the papers. */
public enum FixedGraph {
  /** Classes and properties: {@code ontology/schema.ttl}. */
  ONTOLOGY,
  /** The known entities: {@code ontology/vocabulary/}. */
  VOCABULARY,
  /** What the dataset is: VoID and DCAT. */
  DESCRIPTION,
  /** The saved questions, ready to be run: {@code queries/}. */
  EXAMPLES,
  /** How far each property can be trusted: {@code ontology/quality.ttl}. */
  QUALITY,
  /** The extraction activities that assertions point to. */
  PROVENANCE,
  /** The rules that the data keep: {@code ontology/shapes.ttl}. */
  SHAPES;

  /** The last part of its IRI, e.g. {@code ontology}. */
  public String segment() {
    return name().toLowerCase(Locale.ROOT);
  }
}
