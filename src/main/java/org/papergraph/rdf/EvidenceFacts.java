package org.papergraph.rdf;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Evidence;
import org.papergraph.domain.Field;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Mention;
import org.papergraph.domain.PaperGraph;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;

/** What stands in a paper's evidence graph: each mention, and each assertion with its sentence. */
final class EvidenceFacts {
  private static final Node GENERATED_BY =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy");

  private final PaperNodes nodes;
  private final Node activity;
  private final Facts facts = new Facts();
  private final Set<Node> told = new HashSet<>();

  private EvidenceFacts(PaperNodes nodes, Node activity) {
    this.nodes = nodes;
    this.activity = activity;
  }

  static Facts of(PaperGraph graph, PaperNodes nodes, Node activity) {
    EvidenceFacts evidence = new EvidenceFacts(nodes, activity);
    graph.document().mentions().forEach(evidence::mention);
    graph.assertions().forEach(evidence::assertion);
    return evidence.facts;
  }

  private void mention(LinkedMention linked) {
    Mention mention = linked.mention();
    Node node = once(nodes.mention(mention), linked);
    Field field = mention.sentence().field();
    String text = quoted(field, mention.span(), mention.text());
    facts.add(node, RDF.Nodes.type, PG.Mention);
    facts.add(node, RDF.Nodes.type, OA.Annotation.asNode());
    facts.add(node, OA.hasTarget.asNode(), nodes.self());
    facts.add(node, OA.hasBody.asNode(), nodes.thing(linked.entity()));
    facts.add(node, PG.mentionText, Literals.text(text));
    facts.add(node, PG.mentionIn, PG.field(field));
    facts.add(node, PG.mentionStart, Literals.integer(mention.span().start()));
    facts.add(node, PG.mentionEnd, Literals.integer(mention.span().end()));
    facts.add(node, PG.confidence, Literals.confidence(mention.confidence()));
    facts.add(node, PG.method, Literals.text(mention.method()));
  }

  private void assertion(Assertion assertion) {
    Node node = once(nodes.assertion(assertion), assertion);
    Triple triple = nodes.triple(assertion);
    Evidence evidence = assertion.evidence();
    Sentence sentence = evidence.sentence();
    String text = quoted(sentence.field(), sentence.span(), sentence.text());
    facts.add(node, RDF.Nodes.type, PG.Assertion);
    facts.add(node, RDF.Nodes.subject, triple.getSubject());
    facts.add(node, RDF.Nodes.predicate, triple.getPredicate());
    facts.add(node, RDF.Nodes.object, triple.getObject());
    facts.add(node, PG.statedIn, nodes.self());
    facts.add(node, PG.evidenceText, Literals.text(text));
    facts.add(node, PG.evidenceIn, PG.field(sentence.field()));
    facts.add(node, PG.evidenceStart, Literals.integer(sentence.span().start()));
    facts.add(node, PG.evidenceEnd, Literals.integer(sentence.span().end()));
    end(node, PG.subjectMention, evidence.subjectMention());
    end(node, PG.objectMention, evidence.objectMention());
    facts.add(node, PG.polarity, PG.polarity(evidence.polarity()));
    facts.add(node, PG.confidence, Literals.confidence(evidence.confidence()));
    facts.add(node, PG.method, Literals.text(evidence.method()));
    facts.add(node, GENERATED_BY, activity);
  }

  private void end(Node assertion, Node predicate, Optional<Mention> mention) {
    mention.ifPresent(
        read -> {
          Node node = nodes.mention(read);
          require(told.contains(node), "evidence points to a mention that is not linked: " + read);
          facts.add(assertion, predicate, node);
        });
  }

  private Node once(Node node, Object record) {
    require(told.add(node), "told twice: " + record);
    return node;
  }

  private String quoted(Field field, Span span, String text) {
    String whole = nodes.paper().text(field);
    require(
        span.end() <= whole.length() && span.of(whole).equals(text),
        "the " + field.term() + " does not read \"" + text + "\" at " + span);
    return text;
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(nodes.paper().key() + ": " + otherwise);
    }
  }
}
