package org.papergraph.export;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.domain.Predicate;
import org.papergraph.rdf.PG;

/** One paper as it stands in a store: its own graph and the graph of its evidence, in memory. */
public final class PublishedPaper {
  /** Which ends each of our predicates joins. */
  static final Map<Node, Predicate.Group> GROUPS =
      Arrays.stream(Predicate.values()).collect(Collectors.toMap(PG::predicate, Predicate::group));

  private static final Comparator<Node> NODES = NodeCmp::compareRDFTerms;

  /** A graph by what it says of each thing, in an order that depends on the triples alone. */
  private static final class Description {
    private final SortedMap<Node, SortedMap<Node, SortedSet<Node>>> said = new TreeMap<>(NODES);

    void add(Triple triple) {
      said.computeIfAbsent(triple.getSubject(), s -> new TreeMap<>(NODES))
          .computeIfAbsent(triple.getPredicate(), p -> new TreeSet<>(NODES))
          .add(triple.getObject());
    }

    Stream<Node> of(Node subject, Node property) {
      Set<Node> objects = about(subject).get(property);
      return objects == null ? Stream.empty() : objects.stream();
    }

    Stream<Node> withType(Node type) {
      return said.keySet().stream()
          .filter(subject -> of(subject, RDF.Nodes.type).anyMatch(type::equals));
    }

    Stream<Triple> triples(Node subject) {
      return about(subject).entrySet().stream()
          .flatMap(
              each ->
                  each.getValue().stream()
                      .map(object -> Triple.create(subject, each.getKey(), object)));
    }

    private Map<Node, SortedSet<Node>> about(Node subject) {
      Map<Node, SortedSet<Node>> known = said.get(subject);
      return known == null ? Map.of() : known;
    }
  }

  private static final Pattern YEAR = Pattern.compile("(\\d{4})(-.*)?");

  private final Node node;
  private final Description facts = new Description();
  private final Description evidence = new Description();

  private PublishedPaper(Node node) {
    this.node = node;
  }

  /** Reads a paper within the transaction of the calling thread. */
  static PublishedPaper read(DatasetGraph dataset, Node node) {
    PublishedPaper paper = new PublishedPaper(node);
    dataset.getGraph(node).find().forEachRemaining(paper.facts::add);
    dataset.getGraph(evidenceGraph(node)).find().forEachRemaining(paper.evidence::add);
    return paper;
  }

  /** The graph that holds a paper's evidence. */
  static Node evidenceGraph(Node paper) {
    return NodeFactory.createURI(paper.getURI() + "/evidence");
  }

  /** Its IRI. */
  public Node node() {
    return node;
  }

  /** Its title; empty where it has none. */
  public String title() {
    return text(facts, node, DCTerms.title.asNode());
  }

  /** The year it appeared, where its metadata say so. */
  public Optional<Integer> year() {
    Matcher year = YEAR.matcher(text(facts, node, DCTerms.issued.asNode()));
    return year.matches() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
  }

  /** The entities it speaks of, by IRI. */
  public List<Node> entities() {
    return facts.withType(PG.Entity).toList();
  }

  /** The results it reports, by IRI. */
  public List<Node> results() {
    return facts.withType(PG.Result).toList();
  }

  /** What its own graph says of a thing. */
  public Stream<Node> objects(Node subject, Node property) {
    return facts.of(subject, property);
  }

  /** What its own graph says of a thing, as triples. */
  public Stream<Triple> about(Node subject) {
    return facts.triples(subject);
  }

  /** What its evidence graph says of an assertion or a mention, as triples. */
  public Stream<Triple> evidenceAbout(Node subject) {
    return evidence.triples(subject);
  }

  /** Its assertions, denied ones too, by IRI. */
  public List<PublishedAssertion> assertions() {
    return evidence.withType(PG.Assertion).map(this::assertion).toList();
  }

  private PublishedAssertion assertion(Node assertion) {
    Triple triple =
        Triple.create(
            one(assertion, RDF.Nodes.subject),
            one(assertion, RDF.Nodes.predicate),
            one(assertion, RDF.Nodes.object));
    String field = one(assertion, PG.evidenceIn).getURI();
    return new PublishedAssertion(
        assertion,
        triple,
        one(assertion, PG.polarity).equals(PG.Negated),
        new BigDecimal(text(evidence, assertion, PG.confidence)),
        text(evidence, assertion, PG.method),
        field.substring(DCTerms.NS.length()),
        Integer.parseInt(text(evidence, assertion, PG.evidenceStart)),
        Integer.parseInt(text(evidence, assertion, PG.evidenceEnd)),
        text(evidence, assertion, PG.evidenceText));
  }

  private Node one(Node subject, Node property) {
    return evidence
        .of(subject, property)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(subject + " has no " + property));
  }

  private static String text(Description description, Node subject, Node property) {
    return description
        .of(subject, property)
        .findFirst()
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }
}
