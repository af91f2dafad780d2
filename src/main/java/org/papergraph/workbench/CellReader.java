package org.papergraph.workbench;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.explore.Addresses;
import org.papergraph.explore.Explorer;
import org.papergraph.explore.Named;
import org.papergraph.explore.Words;
import org.papergraph.rdf.PG;

/**
 * Turns the nodes of an answer into what a table shows: a resource by its name, the name of a thing
 * as a link to it, and a sentence of evidence with the place where it stands. Reads the store, so
 * it is to be used within a read transaction, and for one page only.
 */
final class CellReader {
  private final Graph union;
  private final Explorer explorer;
  private final Map<Node, Cell> known = new HashMap<>();

  CellReader(DatasetGraph dataset, Explorer explorer) {
    union = dataset.getUnionGraph();
    this.explorer = explorer;
  }

  /** The cell of a node; of an unbound variable ({@code null}) an empty one. */
  Cell cell(Node node) {
    return node == null ? Cell.NONE : known.computeIfAbsent(node, this::read);
  }

  private Cell read(Node node) {
    if (node.isURI()) {
      return Cell.of(resource(node), "");
    }
    if (!node.isLiteral()) {
      return Cell.of(Named.value(node.toString()), "");
    }
    String text = node.getLiteralLexicalForm();
    if (NodeValue.makeNode(node).isNumber()) {
      return Cell.of(Named.value(Words.number(text)), "");
    }
    return named(node)
        .map(thing -> Cell.of(thing, ""))
        .orElseGet(() -> Cell.of(Named.value(text), place(node)));
  }

  /** A result has no name; its number says most. */
  private Named resource(Node node) {
    Named named = explorer.named(node);
    return of(node, PG.value)
        .map(
            value ->
                new Named(
                    Words.decimal(value.getLiteralLexicalForm())
                        + Words.unit(of(node, PG.unit).map(Node::getLiteralLexicalForm).orElse("")),
                    named.path(),
                    named.type()))
        .orElse(named);
  }

  /** The paper or entity that is called so; of several, a search for the name. */
  private Optional<Named> named(Node name) {
    Set<Node> things = new LinkedHashSet<>();
    Stream.of(RDFS.Nodes.label, DCTerms.title.asNode())
        .forEach(property -> union.find(Node.ANY, property, name).forEach(t -> add(t, things)));
    if (things.isEmpty()) {
      return Optional.empty();
    }
    String label = name.getLiteralLexicalForm();
    Node first = things.iterator().next();
    return Optional.of(
        things.size() == 1
            ? new Named(label, explorer.addresses().path(first), explorer.named(first).type())
            : new Named(label, "/search?q=" + Addresses.parameter(label), ""));
  }

  private void add(Triple triple, Set<Node> things) {
    Node subject = triple.getSubject();
    if (subject.isURI() && !explorer.named(subject).type().isEmpty() && isOurs(subject)) {
      things.add(subject);
    }
  }

  private boolean isOurs(Node resource) {
    return resource.getURI().startsWith(explorer.addresses().base());
  }

  /** Where the first assertion with this sentence has it; the page of a paper marks the place. */
  private String place(Node sentence) {
    Iterator<Triple> said = union.find(Node.ANY, PG.evidenceText, sentence);
    if (!said.hasNext()) {
      return "";
    }
    Node assertion = said.next().getSubject();
    Optional<Node> paper = of(assertion, PG.statedIn);
    Optional<Node> field = of(assertion, PG.evidenceIn);
    if (paper.isEmpty() || field.isEmpty()) {
      return "";
    }
    return "%s#%s-%s-%s"
        .formatted(
            explorer.addresses().path(paper.get()),
            Words.local(field.get()),
            of(assertion, PG.evidenceStart).map(Node::getLiteralLexicalForm).orElse(""),
            of(assertion, PG.evidenceEnd).map(Node::getLiteralLexicalForm).orElse(""));
  }

  private Optional<Node> of(Node subject, Node property) {
    Iterator<Triple> found = union.find(subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }
}
