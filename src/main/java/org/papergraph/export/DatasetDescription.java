package org.papergraph.export;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.papergraph.domain.Slug;
import org.papergraph.rdf.FixedGraph;
import org.papergraph.rdf.Iris;
import org.papergraph.rdf.PG;
import org.papergraph.store.Census;

/**
 * What a dataset says of itself, in VoID and DCAT: how much there is of each class and property. It
 * does not count itself and carries no date, so that the same data give the same description.
 *
 * @param iris mints the IRIs
 * @param census the numbers, taken while the description's graph is empty
 */
public record DatasetDescription(Iris iris, Census census) {
  private static final String TITLE = "papergraph";
  private static final String WORDS =
      "What research papers introduce, use, study and report, read from titles and abstracts, each"
          + " statement with the sentence it was read in.";

  /** Writes it into the description graph. */
  public void write(StreamRDF out) {
    Node self = part("");
    say(out, self, RDF.Nodes.type, VOID.Dataset.asNode());
    say(out, self, RDF.Nodes.type, DCAT.Dataset.asNode());
    say(out, self, DCTerms.title.asNode(), text(TITLE));
    say(out, self, DCTerms.description.asNode(), text(WORDS));
    say(out, self, VOID.uriSpace.asNode(), text(iris.base()));
    say(out, self, VOID.vocabulary.asNode(), NodeFactory.createURI(PG.NS));
    say(out, self, VOID.triples.asNode(), number(census.triples()));
    say(out, self, VOID.entities.asNode(), number(census.things(PG.Entity)));
    say(out, self, VOID.classes.asNode(), number(census.byClass().size()));
    say(out, self, VOID.properties.asNode(), number(census.byProperty().size()));
    census.byClass().entrySet().forEach(count -> classPartition(out, self, count));
    census.byProperty().entrySet().forEach(count -> propertyPartition(out, self, count));
  }

  private void classPartition(StreamRDF out, Node self, Map.Entry<Node, Long> count) {
    Node part = part("#class-" + name(count.getKey()));
    say(out, self, VOID.classPartition.asNode(), part);
    say(out, part, VOID._class.asNode(), count.getKey());
    say(out, part, VOID.entities.asNode(), number(count.getValue()));
  }

  private void propertyPartition(StreamRDF out, Node self, Map.Entry<Node, Long> count) {
    Node part = part("#property-" + name(count.getKey()));
    say(out, self, VOID.propertyPartition.asNode(), part);
    say(out, part, VOID.property.asNode(), count.getKey());
    say(out, part, VOID.triples.asNode(), number(count.getValue()));
  }

  private Node part(String fragment) {
    return NodeFactory.createURI(iris.base() + "dataset" + fragment);
  }

  /** Local names meet (schema:Dataset, dcat:Dataset), so a hash of the whole IRI stands beside. */
  private static String name(Node term) {
    String iri = term.getURI();
    String local = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    return iri.startsWith(PG.NS) ? local : local + "-" + Slug.hash(iri);
  }

  private void say(StreamRDF out, Node subject, Node predicate, Node object) {
    out.quad(Quad.create(iris.graph(FixedGraph.DESCRIPTION), subject, predicate, object));
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }

  private static Node number(long count) {
    return NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger);
  }
}
