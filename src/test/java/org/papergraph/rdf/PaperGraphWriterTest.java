package org.papergraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Entity;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Evidence;
import org.papergraph.domain.Link;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;
import org.papergraph.domain.Thing;

class PaperGraphWriterTest {
  private static final Iris IRIS = new Iris("https://example.org/id/");

  @Test
  void writesFactsAndEvidence() {
    String written = write(SamplePaper.graph().assertions()).sorted();
    assertEquals(golden(written), written);
  }

  @Test
  void writesTheSameQuadsInTheSameOrderAndNoneTwice() {
    List<Quad> quads = write(SamplePaper.graph().assertions()).all();
    assertEquals(quads, write(SamplePaper.graph().assertions()).all());
    assertEquals(quads, quads.stream().distinct().toList());
  }

  @Test
  void writesNoBlankNode() {
    assertTrue(write(SamplePaper.graph().assertions()).nodes().noneMatch(Node::isBlank));
  }

  @Test
  void keepsADenialAsEvidenceOnly() {
    Quads quads = write(List.of(SamplePaper.denied()));
    assertTrue(quads.all().stream().noneMatch(q -> q.getPredicate().equals(PG.outperforms)));
    assertTrue(quads.all().stream().anyMatch(q -> q.getObject().equals(PG.outperforms)));
    assertTrue(quads.all().stream().anyMatch(q -> q.getObject().equals(PG.Negated)));
  }

  @Test
  void mentionsWhateverHasARole() {
    Entity unread = new Entity("glue", EntityType.BENCHMARK, "GLUE", new TreeSet<>());
    Quads quads = write(List.of(says(SamplePaper.PAPER, Predicate.EVALUATES_ON, unread)));
    Node paper = IRIS.paper(SamplePaper.PAPER);
    assertTrue(quads.all().contains(Quad.create(paper, paper, PG.mentions, IRIS.entity("glue"))));
  }

  @Test
  void refusesASentenceThatIsNotWhereItSays() {
    Sentence right = SamplePaper.EVALUATION;
    Span span = new Span(right.span().start() + 1, right.span().end() + 1);
    refuses(elsewhere(right, span, right.text()), "does not read");
    refuses(elsewhere(right, right.span(), right.text().toUpperCase(Locale.ROOT)), "does not read");
    refuses(elsewhere(right, new Span(0, 9999), right.text()), "does not read");
  }

  @Test
  void refusesTheSameTripleTwice() {
    refuses(List.of(SamplePaper.denied(), SamplePaper.denied()), "told twice");
  }

  @Test
  void refusesEvidenceFromAMentionThatNobodyLinked() {
    Sentence sentence = SamplePaper.EVALUATION;
    Span first = new Span(sentence.span().start(), sentence.span().start() + 2);
    Mention unlinked = new Mention(sentence, first, EntityType.MODEL, 1, "sample");
    Evidence evidence =
        new Evidence(
            sentence, Optional.of(unlinked), Optional.empty(), Polarity.ASSERTED, 1, "sample");
    refuses(
        List.of(
            new Assertion(
                SamplePaper.OPEN_MOE, Predicate.EVALUATED_ON, SamplePaper.GSM8K, evidence)),
        "not linked");
  }

  @Test
  void refusesTwoEntitiesOfOneKey() {
    Entity other = new Entity("gsm8k", EntityType.DATASET, "GSM8K", new TreeSet<>());
    refuses(List.of(says(SamplePaper.OPEN_MOE, Predicate.TRAINED_ON, other)), "of one key");
  }

  @Test
  void refusesALinkThatIsNone() {
    refuses(List.of(says(SamplePaper.PAPER, Predicate.PAGE, new Link("github"))), "address");
  }

  @ParameterizedTest
  @CsvSource({
    "2024, gYear",
    "2024-05, gYearMonth",
    "2024-05-02, date",
    "2024-05-02T08:00:00Z, dateTime",
    "2024-02-30, string",
    "2024-13, string",
    "May 2024, string"
  })
  void typesTheDateByItsShape(String when, String type) {
    assertEquals(
        "http://www.w3.org/2001/XMLSchema#" + type, Literals.issued(when).getLiteralDatatypeURI());
  }

  @ParameterizedTest
  @CsvSource({
    "83.80, 83.8",
    "40, 40.0",
    "1E+3, 1000.0",
    "-0.50, -0.5",
    "0.00, 0.0",
    "0.0000001, 0.0000001"
  })
  void writesDecimalsPlainly(BigDecimal value, String written) {
    assertEquals(written, Literals.decimal(value).getLiteralLexicalForm());
  }

  private static Assertion says(Thing subject, Predicate predicate, Thing object) {
    return SamplePaper.assertion(subject, predicate, object, SamplePaper.EVALUATION);
  }

  private static List<Assertion> elsewhere(Sentence sentence, Span span, String text) {
    Sentence moved =
        new Sentence(sentence.field(), sentence.index(), span, text, sentence.tokens());
    return List.of(
        SamplePaper.assertion(
            SamplePaper.OPEN_MOE, Predicate.EVALUATED_ON, SamplePaper.GSM8K, moved));
  }

  private static void refuses(List<Assertion> assertions, String why) {
    Quads out = new Quads();
    String message =
        assertThrows(IllegalStateException.class, () -> write(assertions, out)).getMessage();
    assertTrue(message.contains(why), message);
    assertFalse(out.all().iterator().hasNext(), "nothing is written of a paper that is refused");
  }

  private static Quads write(List<Assertion> assertions) {
    Quads out = new Quads();
    write(assertions, out);
    return out;
  }

  private static void write(List<Assertion> assertions, Quads out) {
    new PaperGraphWriter(IRIS, IRIS.activity("0.1.0", "f00d"))
        .write(SamplePaper.graph(assertions), out);
  }

  // With -Dgolden.update=true the test writes the file instead; the review reads the difference.
  private static String golden(String written) {
    Path file = Path.of("src/test/resources/org/papergraph/rdf/sample.nq");
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, written);
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
