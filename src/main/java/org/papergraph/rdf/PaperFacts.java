package org.papergraph.rdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Entity;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Field;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Metadata;
import org.papergraph.domain.Paper;
import org.papergraph.domain.PaperGraph;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Result;
import org.papergraph.domain.Thing;

/** What stands in a paper's own graph: the paper, its entities, and what holds between them. */
final class PaperFacts {
  private final PaperGraph graph;
  private final PaperNodes nodes;
  private final Facts facts = new Facts();

  private PaperFacts(PaperGraph graph, PaperNodes nodes) {
    this.graph = graph;
    this.nodes = nodes;
  }

  static Facts of(PaperGraph graph, PaperNodes nodes) {
    PaperFacts told = new PaperFacts(graph, nodes);
    told.paper();
    told.mentions();
    told.entities().forEach(told::entity);
    told.asserted().forEach(told::statement);
    return told.facts;
  }

  private void paper() {
    Paper paper = graph.paper();
    Node self = nodes.self();
    facts.add(self, RDF.Nodes.type, PG.Paper);
    for (Field field : Field.values()) {
      facts.addText(self, PG.field(field), paper.text(field));
    }
    Metadata metadata = paper.metadata();
    metadata.creators().forEach(name -> facts.addText(self, DCTerms.creator.asNode(), name));
    if (!metadata.issued().isBlank()) {
      facts.add(self, DCTerms.issued.asNode(), Literals.issued(metadata.issued()));
    }
    facts.addText(self, DCTerms.identifier.asNode(), metadata.identifier());
    facts.addText(self, DCTerms.bibliographicCitation.asNode(), metadata.venue());
    if (IriText.isAddress(metadata.source())) {
      facts.add(self, DCTerms.source.asNode(), NodeFactory.createURI(metadata.source()));
    } else {
      facts.addText(self, DCTerms.source.asNode(), metadata.source());
    }
    metadata.subjects().forEach(subject -> facts.addText(self, DCTerms.subject.asNode(), subject));
  }

  // pg:mentions is above every role: written out, so that a query needs no inference.
  private void mentions() {
    Stream<Thing> read = graph.document().mentions().stream().map(LinkedMention::entity);
    Stream<Thing> inRole =
        asserted().stream()
            .filter(a -> a.predicate().group() == Predicate.Group.ROLE)
            .map(Assertion::object);
    Stream.concat(read, inRole)
        .forEach(entity -> facts.add(nodes.self(), PG.mentions, nodes.thing(entity)));
  }

  private void entity(Entity entity) {
    Node node = nodes.thing(entity);
    facts.add(node, RDF.Nodes.type, PG.Entity);
    facts.add(node, RDF.Nodes.type, PG.type(entity.type()));
    if (entity.type() == EntityType.BENCHMARK) {
      facts.add(node, RDF.Nodes.type, PG.Dataset);
    }
    facts.addText(node, RDFS.Nodes.label, entity.label());
    facts.addText(node, SKOS.prefLabel.asNode(), entity.label());
    entity.otherLabels().forEach(other -> facts.addText(node, SKOS.altLabel.asNode(), other));
  }

  private void statement(Assertion assertion) {
    facts.add(nodes.triple(assertion));
    Stream.of(assertion.subject(), assertion.object())
        .filter(Result.class::isInstance)
        .map(Result.class::cast)
        .forEach(this::result);
  }

  private void result(Result result) {
    Node node = nodes.thing(result);
    facts.add(nodes.self(), PG.reportsResult, node);
    facts.add(node, RDF.Nodes.type, PG.Result);
    facts.add(node, PG.value, Literals.decimal(result.value()));
    facts.addText(node, PG.unit, result.unit());
    facts.add(node, PG.resultKind, PG.kind(result.kind()));
  }

  private List<Assertion> asserted() {
    return graph.assertions().stream()
        .filter(a -> a.evidence().polarity() == Polarity.ASSERTED)
        .toList();
  }

  /** Every entity of the paper, also those that are only denied something, in reading order. */
  private Iterable<Entity> entities() {
    Map<String, Entity> byKey = new LinkedHashMap<>();
    Stream.concat(
            graph.document().mentions().stream().map(LinkedMention::entity),
            graph.assertions().stream().flatMap(a -> Stream.of(a.subject(), a.object())))
        .filter(Entity.class::isInstance)
        .map(Entity.class::cast)
        .forEach(
            entity -> {
              Entity known = byKey.putIfAbsent(entity.key(), entity);
              if (known != null && !known.equals(entity)) {
                throw new IllegalStateException(
                    graph.paper().key() + ": two entities of one key: " + known + ", " + entity);
              }
            });
    return byKey.values();
  }
}
