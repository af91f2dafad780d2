package org.papergraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.domain.Slug;

/**
 * The reading that assertions come from: equal versions are the same activity, on any machine and
 * on any day.
 *
 * @param program version of the program, e.g. {@code 0.1.0}
 * @param vocabulary version of the vocabulary, see {@link Vocabulary#version}
 * @param languageModels name and version of the language models
 */
public record ExtractionActivity(String program, String vocabulary, String languageModels) {
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final Node ACTIVITY = NodeFactory.createURI(PROV + "Activity");
  private static final Node AGENT = NodeFactory.createURI(PROV + "SoftwareAgent");
  private static final Node ENTITY = NodeFactory.createURI(PROV + "Entity");
  private static final Node ASSOCIATED_WITH = NodeFactory.createURI(PROV + "wasAssociatedWith");
  private static final Node USED = NodeFactory.createURI(PROV + "used");

  /** Its IRI, which assertions point to. */
  public Node node(Iris iris) {
    return iris.activity(program, Slug.hash(vocabulary + "|" + languageModels));
  }

  /** Writes what it was done with into the provenance graph. */
  public void write(Iris iris, StreamRDF out) {
    Node self = node(iris);
    say(iris, out, self, RDF.Nodes.type, PG.ExtractionActivity);
    say(iris, out, self, RDF.Nodes.type, ACTIVITY);
    say(iris, out, self, RDFS.Nodes.label, Literals.text("reading by papergraph " + program));
    tool(iris, out, ASSOCIATED_WITH, AGENT, "papergraph", program);
    tool(iris, out, USED, ENTITY, "papergraph vocabulary", vocabulary);
    tool(iris, out, USED, ENTITY, "language models", languageModels);
  }

  private void tool(
      Iris iris, StreamRDF out, Node relation, Node type, String name, String version) {
    Node tool = iris.node("tool/" + IriText.segment(Slug.of(name + " " + version)));
    say(iris, out, node(iris), relation, tool);
    say(iris, out, tool, RDF.Nodes.type, type);
    say(iris, out, tool, RDFS.Nodes.label, Literals.text(name + " " + version));
    say(iris, out, tool, OWL.versionInfo.asNode(), Literals.text(version));
  }

  private static void say(Iris iris, StreamRDF out, Node subject, Node predicate, Node object) {
    Node graph = iris.graph(FixedGraph.PROVENANCE);
    out.quad(Quad.create(graph, Triple.create(subject, predicate, object)));
  }
}
