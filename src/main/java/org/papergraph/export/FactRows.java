package org.papergraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.rdf.PG;

/** Assertions and results, line by line. */
final class FactRows {
  private static final String BETWEEN = "; ";

  private FactRows() {}

  static Stream<List<String>> facts(PaperSelection selection, PaperSelection.Names names) {
    return selection
        .papers()
        .flatMap(paper -> paper.assertions().stream().map(said -> fact(paper, said, names)));
  }

  private static List<String> fact(
      PublishedPaper paper, PublishedAssertion said, PaperSelection.Names names) {
    Node subject = said.triple().getSubject();
    Node object = said.triple().getObject();
    return List.of(
        paper.node().getURI(),
        paper.title(),
        CsvTable.cell(paper.year()),
        subject.getURI(),
        name(subject, paper, names),
        Terms.local(said.triple().getPredicate()),
        object.isURI() ? object.getURI() : "",
        name(object, paper, names),
        said.negated() ? "negated" : "asserted",
        said.confidence().toPlainString(),
        said.field(),
        Integer.toString(said.start()),
        Integer.toString(said.end()),
        said.sentence(),
        said.method(),
        said.node().getURI());
  }

  /** The paper's title, a result's number, an entity's label, a literal's text. */
  private static String name(Node node, PublishedPaper paper, PaperSelection.Names names) {
    if (node.equals(paper.node())) {
      return paper.title();
    }
    String number = text(paper, node, PG.value);
    return number.isEmpty() ? names.of(node) : (number + " " + text(paper, node, PG.unit)).strip();
  }

  static Stream<List<String>> results(PaperSelection selection, PaperSelection.Names names) {
    return selection.papers().flatMap(paper -> results(paper, names));
  }

  private static Stream<List<String>> results(PublishedPaper paper, PaperSelection.Names names) {
    Map<Node, PublishedAssertion> reported =
        paper.assertions().stream()
            .filter(said -> said.triple().getPredicate().equals(PG.reportsResult))
            .filter(said -> !said.negated())
            .collect(
                Collectors.toMap(
                    said -> said.triple().getObject(), Function.identity(), (one, two) -> one));
    return paper.results().stream()
        .map(result -> result(paper, result, reported.get(result), names));
  }

  private static List<String> result(
      PublishedPaper paper, Node result, PublishedAssertion said, PaperSelection.Names names) {
    List<String> cells = new ArrayList<>();
    cells.add(paper.node().getURI());
    cells.add(paper.title());
    cells.add(CsvTable.cell(paper.year()));
    cells.add(result.getURI());
    cells.add(text(paper, result, PG.value));
    cells.add(text(paper, result, PG.unit));
    cells.add(joined(paper.objects(result, PG.resultKind).map(Terms::local)));
    for (Node end : List.of(PG.resultOf, PG.onBenchmark, PG.onMetric, PG.comparedTo)) {
      cells.add(joined(paper.objects(result, end).map(Node::getURI)));
      cells.add(joined(paper.objects(result, end).map(names::of)));
    }
    cells.add(said == null ? "" : said.confidence().toPlainString());
    cells.add(said == null ? "" : said.sentence());
    return cells;
  }

  private static String text(PublishedPaper paper, Node subject, Node property) {
    return joined(paper.objects(subject, property).map(Node::getLiteralLexicalForm));
  }

  private static String joined(Stream<String> values) {
    return values.collect(Collectors.joining(BETWEEN));
  }
}
