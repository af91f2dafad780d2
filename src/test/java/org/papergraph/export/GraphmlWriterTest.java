package org.papergraph.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Quads;
import org.papergraph.support.DemoGraph;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class GraphmlWriterTest {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  @Test
  void keepsTheRulesOfGraphmlAndCountsAsTheStoreDoes() throws Exception {
    GraphStore demo = DemoGraph.store();
    Document document = parse(bytes(demo));
    checkStructure(document);
    assertEquals(
        SamplePapers.count(
            demo.dataset(),
            "?x",
            "GRAPH ?p { ?p a pg:Paper . ?x a ?t FILTER(?t IN (pg:Paper, pg:Entity)) }"),
        elements(document, "node").size());
    assertEquals(
        SamplePapers.count(
            demo.dataset(),
            "?a",
            """
            ?a a pg:Assertion ; pg:polarity pg:Asserted ; rdf:subject ?s ; rdf:object ?o .
            ?o a pg:Entity . { ?s a pg:Paper } UNION { ?s a pg:Entity }
            """),
        elements(document, "edge").size());
  }

  @Test
  void givesTheSameBytesAgain() throws IOException {
    assertArrayEquals(bytes(DemoGraph.store()), bytes(DemoGraph.store()));
  }

  @Test
  void keepsMarkupAsText() throws Exception {
    Document document = parse(bytes(SamplePapers.store()));
    checkStructure(document);
    Set<String> labels = new HashSet<>();
    for (Element node : elements(document, "node")) {
      labels.add(data(node).get("label"));
    }
    assertTrue(
        labels.contains("=SUM(1, 2) & <script>\"Tern\"</script>: A Ünïcode Model 😀"), "" + labels);
  }

  @Test
  void leavesOutCharactersThatXmlForbids() throws Exception {
    try (GraphStore store = GraphStore.inMemory()) {
      Quads.load(store, "GRAPH p:a { p:a a pg:Paper ; dcterms:title \"bell \\u0007 rings\" }");
      Element node = elements(parse(bytes(store)), "node").get(0);
      assertEquals("bell  rings", data(node).get("label"));
    }
  }

  private static void checkStructure(Document document) {
    Element root = document.getDocumentElement();
    assertEquals("graphml", root.getLocalName());
    assertEquals(1, elements(document, "graph").size());
    assertEquals("directed", elements(document, "graph").get(0).getAttribute("edgedefault"));
    Set<String> ids = new HashSet<>();
    for (String name : List.of("key", "graph", "node", "edge")) {
      for (Element element : elements(document, name)) {
        assertEquals(NAMESPACE, element.getNamespaceURI());
        String id = element.getAttribute("id");
        assertTrue(id.matches("[\\w.:-]+"), "no NMTOKEN: " + id);
        assertTrue(ids.add(id), "twice: " + id);
      }
    }
    Set<String> nodes = new HashSet<>();
    elements(document, "node").forEach(node -> nodes.add(node.getAttribute("id")));
    for (Element edge : elements(document, "edge")) {
      assertTrue(nodes.contains(edge.getAttribute("source")), edge.getAttribute("source"));
      assertTrue(nodes.contains(edge.getAttribute("target")), edge.getAttribute("target"));
      double confidence = Double.parseDouble(data(edge).get("confidence"));
      assertTrue(confidence > 0 && confidence <= 1, "" + confidence);
    }
    elements(document, "node").forEach(GraphmlWriterTest::data);
  }

  /** The data of a node or an edge by name, each of a declared key for such elements and type. */
  private static Map<String, String> data(Element element) {
    Map<String, Element> keys = new HashMap<>();
    elements(element.getOwnerDocument(), "key")
        .forEach(key -> keys.put(key.getAttribute("id"), key));
    Map<String, String> data = new HashMap<>();
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child) {
        assertEquals("data", child.getLocalName());
        Element key = keys.get(child.getAttribute("key"));
        assertEquals(element.getLocalName(), key.getAttribute("for"));
        String value = child.getTextContent();
        switch (key.getAttribute("attr.type")) {
          case "int" -> Integer.parseInt(value);
          case "double" -> Double.parseDouble(value);
          default -> assertEquals("string", key.getAttribute("attr.type"));
        }
        data.put(key.getAttribute("attr.name"), value);
      }
    }
    return data;
  }

  private static byte[] bytes(GraphStore store) throws IOException {
    return SamplePapers.bytes(store, DumpFormat.GRAPHML, SamplePapers.NOBODY);
  }

  private static Document parse(byte[] xml)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS(NAMESPACE, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
