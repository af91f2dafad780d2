package org.papergraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Entity;
import org.papergraph.domain.Link;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Paper;
import org.papergraph.domain.Quantity;
import org.papergraph.domain.Result;
import org.papergraph.domain.Thing;

/** What the records of one paper are in RDF. */
record PaperNodes(Iris iris, Paper paper) {
  Node self() {
    return iris.paper(paper);
  }

  Node mention(Mention mention) {
    return iris.mention(paper, mention);
  }

  Node assertion(Assertion assertion) {
    return iris.assertion(paper, triple(assertion), assertion.evidence().polarity());
  }

  Triple triple(Assertion assertion) {
    return Triple.create(
        thing(assertion.subject()), PG.predicate(assertion.predicate()), thing(assertion.object()));
  }

  /** What can stand at an end of an assertion, as the node that stands there. */
  Node thing(Thing thing) {
    if (thing instanceof Paper other) {
      return iris.paper(other);
    }
    if (thing instanceof Entity entity) {
      return iris.entity(entity.key());
    }
    if (thing instanceof Result result) {
      return iris.result(paper, result);
    }
    if (thing instanceof Quantity quantity) {
      return Literals.integer(quantity.value());
    }
    if (thing instanceof Link link) {
      return address(link);
    }
    throw new IllegalStateException("Thing has a new kind: " + thing);
  }

  private Node address(Link link) {
    String address = IriText.address(link.address());
    if (!IriText.isAddress(address)) {
      throw new IllegalStateException(
          paper.key() + ": not an absolute http or https address: " + link.address());
    }
    return NodeFactory.createURI(address);
  }
}
