package org.papergraph.export;

import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.papergraph.domain.Slug;
import org.papergraph.rdf.Iris;
import org.papergraph.rdf.PG;
import org.papergraph.store.Census;
import org.papergraph.store.Prefixes;

/**
 * What a dataset says of itself, in VoID and DCAT: how much there is of each class and property,
 * which property joins which classes or datatypes, and short names for its namespaces. It carries
 * no date, so that the same data give the same description.
 *
 * <p>Partitions are nested as editors of SPARQL read them: class, its properties, and of each the
 * classes ({@code void:classPartition}) or datatypes ({@code void-ext:datatypePartition}) of its
 * objects.
 *
 * @param self the dataset; its partitions are named after it
 * @param base what all IRIs of the data begin with
 * @param census the numbers
 */
public record DatasetDescription(Node self, String base, Census census) {
  static final String TITLE = "papergraph";
  static final String WORDS =
      "What research papers introduce, use, study and report, read from titles and abstracts, each"
          + " statement with the sentence it was read in.";
  private static final String EXTENDED = "http://ldf.fi/void-ext#";
  private static final Node DATATYPE_PARTITION =
      NodeFactory.createURI(EXTENDED + "datatypePartition");
  private static final Node DATATYPE = NodeFactory.createURI(EXTENDED + "datatype");

  /**
   * The description of a whole store, {@code <base>dataset}.
   *
   * @param iris mints the IRIs
   * @param census the numbers, taken while the description's graph is empty: it does not count
   *     itself
   */
  public static DatasetDescription of(Iris iris, Census census) {
    return new DatasetDescription(
        NodeFactory.createURI(iris.base() + "dataset"), iris.base(), census);
  }

  /** Hands every triple on, in the same order each time. */
  public void write(Consumer<Triple> out) {
    say(out, self, RDF.Nodes.type, VOID.Dataset.asNode());
    say(out, self, RDF.Nodes.type, DCAT.Dataset.asNode());
    say(out, self, DCTerms.title.asNode(), text(TITLE));
    say(out, self, DCTerms.description.asNode(), text(WORDS));
    say(out, self, VOID.uriSpace.asNode(), text(base));
    say(out, self, VOID.vocabulary.asNode(), NodeFactory.createURI(PG.NS));
    say(out, self, VOID.triples.asNode(), number(census.triples()));
    say(out, self, VOID.documents.asNode(), number(census.things(PG.Paper)));
    say(out, self, VOID.entities.asNode(), number(census.things(PG.Entity)));
    say(out, self, VOID.classes.asNode(), number(census.byClass().size()));
    say(out, self, VOID.properties.asNode(), number(census.byProperty().size()));
    census.byClass().forEach((type, count) -> classPartition(out, type, count));
    census
        .byProperty()
        .forEach((property, count) -> propertyPartition(out, self, "", property, count));
    prefixes(out);
  }

  private void classPartition(Consumer<Triple> out, Node type, long count) {
    String name = "class-" + name(type);
    Node part = part(name);
    say(out, self, VOID.classPartition.asNode(), part);
    say(out, part, VOID._class.asNode(), type);
    say(out, part, VOID.entities.asNode(), number(count));
    SortedMap<Node, Census.Use> uses = census.uses().get(type);
    uses.forEach(
        (property, use) -> {
          Node inner = propertyPartition(out, part, name + "-", property, use.triples());
          objects(out, inner, use);
        });
  }

  private Node propertyPartition(
      Consumer<Triple> out, Node whole, String within, Node property, long count) {
    Node part = part(within + "property-" + name(property));
    say(out, whole, VOID.propertyPartition.asNode(), part);
    say(out, part, VOID.property.asNode(), property);
    say(out, part, VOID.triples.asNode(), number(count));
    return part;
  }

  private void objects(Consumer<Triple> out, Node partition, Census.Use use) {
    for (Map.Entry<Node, Long> each : use.byClass().entrySet()) {
      Node part = NodeFactory.createURI(partition.getURI() + "-class-" + name(each.getKey()));
      say(out, partition, VOID.classPartition.asNode(), part);
      say(out, part, VOID._class.asNode(), each.getKey());
      say(out, part, VOID.triples.asNode(), number(each.getValue()));
    }
    for (Map.Entry<Node, Long> each : use.byDatatype().entrySet()) {
      Node part = NodeFactory.createURI(partition.getURI() + "-datatype-" + name(each.getKey()));
      say(out, partition, DATATYPE_PARTITION, part);
      say(out, part, DATATYPE, each.getKey());
      say(out, part, VOID.triples.asNode(), number(each.getValue()));
    }
  }

  private void prefixes(Consumer<Triple> out) {
    Prefixes.below(new Iris(base))
        .toPrefixMap()
        .forEach(
            (prefix, namespace) -> {
              Node declared = part("prefix-" + prefix);
              say(out, self, SHACL.declare, declared);
              say(out, declared, SHACL.prefix, text(prefix));
              say(
                  out,
                  declared,
                  SHACL.namespace,
                  NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
            });
  }

  private Node part(String fragment) {
    String whole = self.getURI();
    return NodeFactory.createURI(whole + (whole.contains("#") ? "-" : "#") + fragment);
  }

  /** Local names meet (schema:Dataset, dcat:Dataset), so a hash of the whole IRI stands beside. */
  private static String name(Node term) {
    String iri = term.getURI();
    return iri.startsWith(PG.NS) ? Terms.local(term) : Terms.local(term) + "-" + Slug.hash(iri);
  }

  private static void say(Consumer<Triple> out, Node subject, Node predicate, Node object) {
    out.accept(Triple.create(subject, predicate, object));
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }

  private static Node number(long count) {
    return NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger);
  }
}
