package org.papergraph.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.papergraph.domain.Predicate;
import org.papergraph.rdf.PG;

/**
 * Writes papers and entities as a network for Gephi, Cytoscape and their like: GraphML 1.0
 * (graphml.graphdrawing.org). A node is a paper or an entity, an edge one assertion: what a paper
 * does with an entity, or how two entities relate. What is denied, reported numbers and attributes
 * are no edges.
 *
 * <p>Ids are numbers, for GraphML allows no IRI there (NMTOKEN); each node and edge has its IRI
 * beside.
 */
final class GraphmlWriter {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String SCHEMA = NAMESPACE + "/1.0/graphml.xsd";
  private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
  private static final Set<Predicate.Group> EDGES =
      Set.of(Predicate.Group.ROLE, Predicate.Group.RELATION);

  /** What is said of nodes and edges: name and type, by id. */
  private enum Key {
    NODE_IRI("node", "iri", "string"),
    NODE_LABEL("node", "label", "string"),
    NODE_TYPE("node", "type", "string"),
    NODE_YEAR("node", "year", "int"),
    NODE_PAPERS("node", "papers", "int"),
    EDGE_IRI("edge", "iri", "string"),
    EDGE_LABEL("edge", "label", "string"),
    EDGE_CONFIDENCE("edge", "confidence", "double"),
    EDGE_YEAR("edge", "year", "int"),
    EDGE_PAPER("edge", "paper", "string");

    private final String domain;
    private final String name;
    private final String type;

    Key(String domain, String name, String type) {
      this.domain = domain;
      this.name = name;
      this.type = type;
    }

    private String id() {
      return domain + "-" + name;
    }
  }

  /** An entity as its node: what the papers take it for, and how many speak of it. */
  private static final class EntityNode {
    private final SortedSet<String> types = new TreeSet<>();
    private int papers;
    private String id = "";
  }

  private final PaperSelection selection;
  private final PaperSelection.Names names;
  private final XMLStreamWriter xml;
  private final SortedMap<Node, EntityNode> entities =
      new TreeMap<>(Comparator.comparing(Node::getURI));
  private int nodes;
  private int edges;

  private GraphmlWriter(PaperSelection selection, XMLStreamWriter xml) {
    this.selection = selection;
    this.names = selection.names();
    this.xml = xml;
  }

  /** Writes the network, within the transaction of the calling thread. The stream stays open. */
  static void write(PaperSelection selection, OutputStream out) {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new GraphmlWriter(selection, xml).write();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the network cannot be written: " + e.getMessage(), e);
    }
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    line();
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeNamespace("xsi", INSTANCE);
    xml.writeAttribute("xsi", INSTANCE, "schemaLocation", NAMESPACE + " " + SCHEMA);
    line();
    for (Key key : Key.values()) {
      key(key);
    }
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "papergraph");
    xml.writeAttribute("edgedefault", "directed");
    line();
    Iterable<PublishedPaper> first = selection.papers()::iterator;
    for (PublishedPaper paper : first) {
      paperNode(paper);
      paper.entities().forEach(entity -> count(paper, entity));
    }
    for (Map.Entry<Node, EntityNode> entity : entities.entrySet()) {
      entityNode(entity.getKey(), entity.getValue());
    }
    edges();
    xml.writeEndElement();
    line();
    xml.writeEndElement();
    line();
    xml.writeEndDocument();
  }

  private void key(Key key) throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", key.id());
    xml.writeAttribute("for", key.domain);
    xml.writeAttribute("attr.name", key.name);
    xml.writeAttribute("attr.type", key.type);
    line();
  }

  private void count(PublishedPaper paper, Node entity) {
    EntityNode node = entities.computeIfAbsent(entity, e -> new EntityNode());
    node.types.addAll(EntityRows.typesOf(paper, entity));
    node.papers++;
  }

  private void paperNode(PublishedPaper paper) throws XMLStreamException {
    startNode();
    data(Key.NODE_IRI, paper.node().getURI());
    data(Key.NODE_LABEL, paper.title());
    data(Key.NODE_TYPE, Terms.local(PG.Paper));
    year(Key.NODE_YEAR, paper.year());
    end();
  }

  private void entityNode(Node entity, EntityNode known) throws XMLStreamException {
    known.id = startNode();
    data(Key.NODE_IRI, entity.getURI());
    data(Key.NODE_LABEL, names.of(entity));
    data(Key.NODE_TYPE, String.join("; ", known.types));
    data(Key.NODE_PAPERS, Integer.toString(known.papers));
    end();
  }

  private String startNode() throws XMLStreamException {
    String id = "n" + ++nodes;
    xml.writeStartElement("node");
    xml.writeAttribute("id", id);
    return id;
  }

  /** Papers come in the same order as before, and so have the same numbers. */
  private void edges() throws XMLStreamException {
    int number = 0;
    Iterable<PublishedPaper> again = selection.papers()::iterator;
    for (PublishedPaper paper : again) {
      String self = "n" + ++number;
      for (PublishedAssertion said : paper.assertions()) {
        if (!said.negated() && EDGES.contains(said.group())) {
          edge(paper, self, said);
        }
      }
    }
  }

  private void edge(PublishedPaper paper, String self, PublishedAssertion said)
      throws XMLStreamException {
    Node subject = said.triple().getSubject();
    xml.writeStartElement("edge");
    xml.writeAttribute("id", "e" + ++edges);
    xml.writeAttribute("source", subject.equals(paper.node()) ? self : entities.get(subject).id);
    xml.writeAttribute("target", entities.get(said.triple().getObject()).id);
    data(Key.EDGE_IRI, said.node().getURI());
    data(Key.EDGE_LABEL, Terms.local(said.triple().getPredicate()));
    data(Key.EDGE_CONFIDENCE, said.confidence().toPlainString());
    year(Key.EDGE_YEAR, paper.year());
    data(Key.EDGE_PAPER, paper.node().getURI());
    end();
  }

  private void year(Key key, Optional<Integer> year) throws XMLStreamException {
    if (year.isPresent()) {
      data(key, year.get().toString());
    }
  }

  private void data(Key key, String value) throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key.id());
    xml.writeCharacters(allowed(value));
    xml.writeEndElement();
  }

  /** Without the characters that XML 1.0 (section 2.2) allows in no form. */
  private static String allowed(String text) {
    return text.replaceAll(
        "[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
    line();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
