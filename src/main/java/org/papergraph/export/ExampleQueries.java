package org.papergraph.export;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.rdf.Iris;
import org.papergraph.store.SavedQuery;

/**
 * The saved questions as data, in the way that editors of SPARQL read examples: {@code
 * sh:SPARQLExecutable} with the question as {@code rdfs:comment}. Each stands with the standard
 * values of its parameters, ready to be run.
 *
 * @param iris mints the IRIs: {@code query/who-introduced}
 */
public record ExampleQueries(Iris iris) {
  /** Hands every triple on. */
  public void write(Consumer<Triple> out) {
    SavedQuery.all().forEach(question -> write(question, out));
  }

  private void write(SavedQuery question, Consumer<Triple> out) {
    Node self = NodeFactory.createURI(iris.base() + "query/" + question.name());
    Query query = question.bind();
    out.accept(Triple.create(self, RDF.Nodes.type, SHACL.SPARQLExecutable));
    out.accept(Triple.create(self, RDF.Nodes.type, type(query)));
    out.accept(Triple.create(self, RDFS.Nodes.label, text(question.name())));
    out.accept(Triple.create(self, RDFS.Nodes.comment, text(question.question())));
    out.accept(Triple.create(self, SHACL.prefixes, NodeFactory.createURI(iris.base() + "dataset")));
    out.accept(Triple.create(self, form(query), text(query.toString())));
  }

  private static Node type(Query query) {
    if (query.isAskType()) {
      return SHACL.SPARQLAskExecutable;
    }
    return query.isConstructType() ? SHACL.SPARQLConstructExecutable : SHACL.SPARQLSelectExecutable;
  }

  private static Node form(Query query) {
    if (query.isAskType()) {
      return SHACL.ask;
    }
    return query.isConstructType() ? SHACL.construct : SHACL.select;
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }
}
