package org.papergraph.workbench;

import java.util.List;

/**
 * The place to write a query of one's own, and its answer.
 *
 * @param query what stands in the editor
 * @param link the address of just this page; empty if nothing was asked
 * @param examples the saved questions
 */
public record EditorPage(
    String query, String link, List<QuestionList.Group> examples, AnswerView answer) {
  /** Its address. */
  static final Address ADDRESS = Address.of("/query");

  /** What stands there before anything was written. */
  static final String FIRST =
      """
      PREFIX pg:   <https://w3id.org/papergraph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

      SELECT ?model (COUNT(DISTINCT ?paper) AS ?papers)
      WHERE {
        ?paper pg:usesModel ?entity .
        ?entity rdfs:label ?model .
      }
      GROUP BY ?model
      ORDER BY DESC(?papers) ?model
      LIMIT 20
      """;
}
