package org.papergraph.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.domain.Field;
import org.papergraph.explore.Evidence.Quote;
import org.papergraph.explore.MarkedText.Stretch;
import org.papergraph.rdf.PG;

/** Reads the sentences that state a fact. */
public record EvidencePages(Explorer explorer) {
  /**
   * Some of the sentences; none if nothing states it.
   *
   * @param subject an IRI
   * @param predicate an IRI
   * @param object an IRI or a whole number
   * @param page which part, from 1
   */
  public Evidence of(String subject, String predicate, String object, int page) {
    return explorer.reading(
        () ->
            read(
                NodeFactory.createURI(subject),
                NodeFactory.createURI(predicate),
                node(object),
                page));
  }

  private Evidence read(Node subject, Node predicate, Node object, int page) {
    Map<String, Node> fact = Map.of("subject", subject, "predicate", predicate, "object", object);
    List<Row> rows = explorer.ask("evidence", fact, Part.offset(page), Part.SIZE + 1);
    Named from = explorer.named(subject);
    Named to = explorer.named(object);
    String address = Evidence.path(subject, predicate, object) + "&page=";
    return new Evidence(
        from,
        Words.of(predicate),
        to,
        rows.stream().limit(Part.SIZE).map(row -> quote(row, from, to)).toList(),
        Part.ofUncounted(page, rows.size(), address));
  }

  private Quote quote(Row row, Named subject, Named object) {
    int start = row.number("start");
    List<Stretch> ends = new ArrayList<>();
    end(row, "subject", start, subject).ifPresent(ends::add);
    end(row, "object", start, object).ifPresent(ends::add);
    String sentence = row.text("sentence");
    String paper = row.text("paper");
    String field = row.node("field").equals(PG.field(Field.TITLE)) ? "title" : "abstract";
    return new Quote(
        explorer.paper(paper),
        MarkedText.of(sentence, "", List.of(), ends),
        explorer.addresses().path(paper) + "#" + field + "-" + start + "-" + row.text("end"),
        row.node("polarity").equals(PG.Negated),
        Words.percent(row.text("confidence")),
        row.text("method"),
        explorer.addresses().path(row.node("assertion")));
  }

  /** Where an end was read, counted from the beginning of the sentence; it may be in another. */
  private static Optional<Stretch> end(Row row, String end, int start, Named thing) {
    return row.find(end + "Start")
        .map(
            found ->
                new Stretch(
                    row.number(end + "Start") - start, row.number(end + "End") - start, thing))
        .filter(stretch -> stretch.start() >= 0 && stretch.end() <= row.text("sentence").length());
  }

  private static Node node(String object) {
    return object.matches("-?\\d+")
        ? NodeFactory.createLiteralDT(object, XSDDatatype.XSDinteger)
        : NodeFactory.createURI(object);
  }
}
