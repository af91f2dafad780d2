package org.papergraph.explore;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.domain.Field;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Predicate.Group;
import org.papergraph.explore.MarkedText.Stretch;
import org.papergraph.explore.PaperPage.Fact;
import org.papergraph.explore.PaperPage.FactGroup;
import org.papergraph.explore.PaperPage.ResultRow;
import org.papergraph.rdf.PG;

/** Reads the page of a paper. */
public record PaperPages(Explorer explorer) {
  /** The page of this paper; empty if the store has no such paper. */
  public Optional<PaperPage> of(String iri) {
    Node paper = NodeFactory.createURI(iri);
    return explorer.reading(
        () ->
            ask("paper", paper).stream()
                .findFirst()
                .map(row -> new Reading(paper, row, entities(paper)).page()));
  }

  private Map<Node, Named> entities(Node paper) {
    Map<Node, Named> entities = new LinkedHashMap<>();
    for (Row row : ask("paper-entities", paper)) {
      Node entity = row.node("entity");
      String type = Words.of(row.node("type"));
      // Benchmarks are datasets too; in the order of the query the narrower one comes first.
      entities.putIfAbsent(
          entity, new Named(row.text("label"), explorer.addresses().path(entity), type));
    }
    return entities;
  }

  private List<Row> ask(String query, Node paper) {
    Node evidence = NodeFactory.createURI(paper.getURI() + "/evidence");
    return explorer.ask(query, Map.of("paper", paper, "evidence", evidence));
  }

  /** One paper being read. */
  private final class Reading {
    private final Node paper;
    private final Row about;
    private final Map<Node, Named> entities;
    private final List<Row> assertions;
    private final Map<Field, List<Stretch>> sentences = new EnumMap<>(Field.class);
    private final Map<Field, List<Stretch>> names = new EnumMap<>(Field.class);

    /** Where each result was read: the sentence, and the names at its ends. */
    private final Map<Node, String> resultSentences = new HashMap<>();

    private final Map<Node, Set<String>> resultEnds = new HashMap<>();

    Reading(Node paper, Row about, Map<Node, Named> entities) {
      this.paper = paper;
      this.about = about;
      this.entities = entities;
      this.assertions = ask("paper-assertions", paper);
    }

    PaperPage page() {
      for (Row row : ask("paper-mentions", paper)) {
        stretches(names, row).add(stretch(row, thing(row.node("entity"))));
      }
      for (Row row : assertions) {
        stretches(sentences, row).add(stretch(row, Named.value("sentence")));
      }
      Map<Predicate, List<Fact>> facts = facts();
      return new PaperPage(
          paper.getURI(),
          explorer.addresses().path(paper),
          about.text("title"),
          details(),
          marked(Field.TITLE, about.text("title")),
          marked(Field.ABSTRACT, about.text("abstract")),
          types(),
          groups(facts),
          ask("paper-results", paper).stream().map(this::result).toList());
    }

    private PaperPage.Details details() {
      String creators =
          ask("paper-creators", paper).stream()
              .map(row -> row.text("creator"))
              .collect(Collectors.joining(", "));
      return new PaperPage.Details(
          creators,
          about.text("issued"),
          about.text("venue"),
          about.text("identifier"),
          about.find("source").map(this::source).orElse(Explorer.NOTHING));
    }

    private Named source(Node source) {
      return source.isURI()
          ? explorer.other(source.getURI())
          : Named.value(source.getLiteralLexicalForm());
    }

    private MarkedText marked(Field field, String text) {
      return MarkedText.of(
          text,
          field.term(),
          sentences.getOrDefault(field, List.of()),
          names.getOrDefault(field, List.of()));
    }

    private List<Named> types() {
      return names.values().stream()
          .flatMap(List::stream)
          .map(stretch -> stretch.thing().type())
          .filter(type -> !type.isEmpty())
          .distinct()
          .sorted()
          .map(type -> new Named(type, "", type))
          .toList();
    }

    private Map<Predicate, List<Fact>> facts() {
      Map<Predicate, List<Fact>> facts = new TreeMap<>();
      for (Row row : assertions) {
        Predicate predicate = Predicate.ofTerm(Words.local(row.node("predicate")));
        if (predicate.group() == Group.RESULT) {
          placeOfResult(row, predicate);
        } else {
          facts.computeIfAbsent(predicate, p -> new ArrayList<>()).add(fact(row));
        }
      }
      return facts;
    }

    private void placeOfResult(Row row, Predicate predicate) {
      Node result = row.node(predicate == Predicate.REPORTS_RESULT ? "object" : "subject");
      resultSentences.putIfAbsent(result, sentence(row));
      resultEnds.computeIfAbsent(result, r -> new LinkedHashSet<>()).addAll(ends(row));
    }

    private Fact fact(Row row) {
      return new Fact(
          thing(row.node("subject")),
          Words.of(row.node("predicate")),
          thing(row.node("object")),
          sentence(row),
          String.join(" ", ends(row)),
          row.node("polarity").equals(PG.Negated),
          Words.percent(row.text("confidence")),
          row.text("method"),
          explorer.addresses().path(row.node("assertion")));
    }

    private ResultRow result(Row row) {
      Node result = row.node("result");
      Function<String, Named> cell =
          name -> row.find(name).map(this::thing).orElse(Explorer.NOTHING);
      return new ResultRow(
          Words.decimal(row.text("value")) + Words.unit(row.text("unit")),
          Words.of(row.node("kind")),
          cell.apply("of"),
          cell.apply("benchmark"),
          cell.apply("metric"),
          cell.apply("baseline"),
          resultSentences.getOrDefault(result, ""),
          String.join(" ", resultEnds.getOrDefault(result, Set.of())),
          explorer.addresses().path(result));
    }

    private Named thing(Node node) {
      if (node.isLiteral()) {
        return Named.value(Words.number(node.getLiteralLexicalForm()));
      }
      if (node.equals(paper)) {
        return new Named("this paper", explorer.addresses().path(paper), "paper");
      }
      Named known = entities.get(node);
      return known != null ? known : explorer.named(node);
    }
  }

  /** A group for each role of the paper and each kind of link; one for all else. */
  private static List<FactGroup> groups(Map<Predicate, List<Fact>> facts) {
    List<FactGroup> groups = new ArrayList<>();
    List<Fact> others = new ArrayList<>();
    facts.forEach(
        (predicate, each) -> {
          if (predicate.group() == Group.ROLE || predicate.group() == Group.LINK) {
            groups.add(new FactGroup("The paper " + words(predicate), true, each));
          } else {
            others.addAll(each);
          }
        });
    if (!others.isEmpty()) {
      groups.add(new FactGroup("About what it names", false, others));
    }
    return groups;
  }

  private static String words(Predicate predicate) {
    return switch (predicate) {
      case CODE_REPOSITORY -> "has its code at";
      case PAGE -> "links to";
      default -> Words.of(predicate.term());
    };
  }

  private static List<Stretch> stretches(Map<Field, List<Stretch>> byField, Row row) {
    Field field = row.node("field").equals(PG.field(Field.TITLE)) ? Field.TITLE : Field.ABSTRACT;
    return byField.computeIfAbsent(field, f -> new ArrayList<>());
  }

  private static Stretch stretch(Row row, Named thing) {
    return new Stretch(row.number("start"), row.number("end"), thing);
  }

  private static String sentence(Row row) {
    return Words.local(row.node("field")) + "-" + row.text("start") + "-" + row.text("end");
  }

  /** A mention's IRI ends in its place, which is the id of its mark. */
  private static List<String> ends(Row row) {
    return Stream.of("subjectMention", "objectMention")
        .flatMap(end -> row.find(end).stream())
        .map(Words::local)
        .distinct()
        .toList();
  }
}
