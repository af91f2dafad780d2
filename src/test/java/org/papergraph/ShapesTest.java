package org.papergraph;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.domain.Paper;
import org.papergraph.rdf.Iris;
import org.papergraph.rdf.PG;
import org.papergraph.rdf.PaperGraphWriter;
import org.papergraph.support.DemoGraph;

/** What we publish keeps the rules of {@code ontology/shapes.ttl}, and the rules can tell. */
class ShapesTest {
  private static final Shapes SHAPES =
      Shapes.parse(
          RDFParser.create()
              .source(ShapesTest.class.getResourceAsStream("/ontology/shapes.ttl"))
              .base("https://w3id.org/papergraph/shapes")
              .lang(Lang.TURTLE)
              .toGraph());
  private static final Pipeline PIPELINE = DemoGraph.pipeline();
  private static final Paper PAPER =
      Paper.of(
          "Tern: A Small Model",
          "We present Tern, a language model. Tern reaches 71.2% accuracy on GSM8K.");

  private Graph data;

  @BeforeEach
  void writeOnePaper() {
    data = GraphFactory.createDefaultGraph();
    StreamRDF out =
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            data.add(quad.asTriple());
          }
        };
    new PaperGraphWriter(Iris.DEFAULT, DemoGraph.ACTIVITY).write(PIPELINE.process(PAPER), out);
  }

  @Test
  void demoGraphConforms() {
    DatasetGraph demo = DemoGraph.store().dataset();
    Graph union = GraphFactory.createDefaultGraph();
    demo.executeRead(() -> demo.getUnionGraph().find().forEachRemaining(union::add));
    assertConforms(union);
  }

  @Test
  void onePaperConforms() {
    assertConforms(data);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evidenceStart", "evidenceEnd", "mentionStart", "mentionEnd"})
  void anOffsetThatIsOneTooLargeIsFound(String property) {
    Triple right = first(NodeFactory.createURI(PG.NS + property));
    data.delete(right);
    int moved = (Integer) right.getObject().getLiteralValue() + 1;
    data.add(right.getSubject(), right.getPredicate(), NodeFactory.createLiteralByValue(moved));
    assertBroken(right.getSubject());
  }

  @Test
  void aMissingLabelIsFound() {
    Triple label = first(RDFS.Nodes.label);
    data.delete(label);
    assertBroken(label.getSubject());
  }

  @Test
  void aTripleWithoutItsAssertionOrAnAssertionWithoutItsTripleIsFound() {
    Triple introduces = first(PG.introduces);
    data.delete(introduces);
    assertTrue(!validate(data).conforms(), "nothing is amiss without " + introduces);
  }

  private Triple first(Node predicate) {
    List<Triple> all = data.find(Node.ANY, predicate, Node.ANY).toList();
    assertTrue(!all.isEmpty(), "the paper has no " + predicate);
    return all.get(0);
  }

  private void assertBroken(Node focus) {
    ValidationReport report = validate(data);
    assertTrue(
        report.getEntries().stream().anyMatch(entry -> entry.focusNode().equals(focus)),
        () -> "nothing is said of " + focus + ", but:\n" + text(report));
  }

  private static void assertConforms(Graph graph) {
    ValidationReport report = validate(graph);
    assertTrue(report.conforms(), () -> text(report));
  }

  private static ValidationReport validate(Graph graph) {
    return ShaclValidator.get().validate(SHAPES, graph);
  }

  private static String text(ValidationReport report) {
    return report.getEntries().stream()
        .map(entry -> entry.focusNode() + ": " + entry.message())
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
