package org.papergraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.papergraph.rdf.Iris;
import org.papergraph.store.SavedQuery;

class ExampleQueriesTest {
  private static final Graph EXAMPLES = GraphFactory.createGraphMem();

  static {
    new ExampleQueries(Iris.DEFAULT).write(EXAMPLES::add);
  }

  @Test
  void everySavedQuestionIsAnExample() {
    assertEquals(
        SavedQuery.all().size(),
        EXAMPLES.find(Node.ANY, RDF.Nodes.type, SHACL.SPARQLExecutable).toList().size());
  }

  /** A parameter left open would be a variable that stands nowhere but in the text. */
  @Test
  void eachIsAQueryWithTheStandardValuesInIt() {
    for (SavedQuery question : SavedQuery.all()) {
      Node self =
          EXAMPLES
              .find(Node.ANY, RDFS.Nodes.comment, text(question.question()))
              .next()
              .getSubject();
      List<Node> forms =
          List.of(SHACL.select, SHACL.ask, SHACL.construct).stream()
              .flatMap(form -> EXAMPLES.find(self, form, Node.ANY).toList().stream())
              .map(triple -> triple.getObject())
              .toList();
      assertEquals(1, forms.size(), question.name());
      Query query = QueryFactory.create(forms.get(0).getLiteralLexicalForm());
      assertEquals(question.bind(), query, question.name());
      for (SavedQuery.Parameter parameter : question.parameters()) {
        assertTrue(
            !query.toString().matches("(?s).*[?$]" + parameter.name() + "\\b.*"),
            question.name() + " leaves ?" + parameter.name() + " open");
      }
    }
  }

  private static Node text(String words) {
    return org.apache.jena.graph.NodeFactory.createLiteralString(words);
  }
}
