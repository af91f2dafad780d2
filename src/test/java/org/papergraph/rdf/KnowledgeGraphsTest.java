package org.papergraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.papergraph.domain.PaperGraph;

class KnowledgeGraphsTest {
  private static final Iris IRIS = new Iris("https://example.org/id/");
  private static final Quads WRITTEN = new Quads();

  static {
    new KnowledgeGraphs(IRIS).write(WRITTEN);
  }

  @Test
  void writesThreeGraphs() {
    assertEquals(
        Set.of(
            IRIS.graph(FixedGraph.ONTOLOGY),
            IRIS.graph(FixedGraph.SHAPES),
            IRIS.graph(FixedGraph.QUALITY),
            IRIS.graph(FixedGraph.VOCABULARY)),
        WRITTEN.all().stream().map(Quad::getGraph).collect(Collectors.toSet()));
  }

  @Test
  void movesTheVocabularyToTheBaseAndSaysWhatFollows() {
    Graph vocabulary = graph(FixedGraph.VOCABULARY);
    Node gsm8k = IRIS.entity("gsm8k");
    for (Node type : Set.of(PG.Entity, PG.Dataset, PG.Benchmark)) {
      assertTrue(vocabulary.contains(gsm8k, RDF.Nodes.type, type), "" + type);
    }
    assertTrue(vocabulary.contains(gsm8k, RDFS.Nodes.label, Literals.text("GSM8K")));
    assertTrue(
        WRITTEN.nodes().noneMatch(n -> n.isURI() && n.getURI().startsWith(Iris.DEFAULT.base())));
  }

  @Test
  void hasNoBlankNodes() {
    assertTrue(WRITTEN.nodes().noneMatch(Node::isBlank));
  }

  @Test
  void keepsEveryShape() {
    Graph source = RDFParser.fromString(Vocabulary.resource("shapes.ttl"), Lang.TURTLE).toGraph();
    assertEquals(
        Shapes.parse(source).numShapes(), Shapes.parse(graph(FixedGraph.SHAPES)).numShapes());
  }

  @Test
  void shapesAcceptWhatTheWriterWrites() {
    ValidationReport report = validate(SamplePaper.graph());
    assertTrue(report.conforms(), () -> text(report));
  }

  @Test
  void shapesRefuseAResultThatNoPaperReports() {
    Graph data = GraphFactory.createDefaultGraph();
    data.add(IRIS.entity("r"), RDF.Nodes.type, PG.Result);
    String report = text(ShaclValidator.get().validate(graph(FixedGraph.SHAPES), data));
    assertTrue(report.contains("No paper reports this result"), report);
  }

  private static ValidationReport validate(PaperGraph paper) {
    Quads quads = new Quads();
    new PaperGraphWriter(IRIS, IRIS.activity("0.1.0", "f00d")).write(paper, quads);
    return ShaclValidator.get().validate(graph(FixedGraph.SHAPES), union(quads));
  }

  private static Graph graph(FixedGraph graph) {
    Graph triples = GraphFactory.createDefaultGraph();
    WRITTEN.all().stream()
        .filter(q -> q.getGraph().equals(IRIS.graph(graph)))
        .forEach(q -> triples.add(q.asTriple()));
    return triples;
  }

  private static Graph union(Quads quads) {
    Graph triples = GraphFactory.createDefaultGraph();
    quads.all().forEach(q -> triples.add(q.asTriple()));
    return triples;
  }

  private static String text(ValidationReport report) {
    return report.getEntries().stream()
        .map(entry -> entry.focusNode() + " " + entry.message())
        .collect(Collectors.joining("\n"));
  }
}
