package org.papergraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.papergraph.domain.Field;
import org.papergraph.domain.Metadata;
import org.papergraph.domain.Paper;
import org.papergraph.domain.UserException;
import org.papergraph.rdf.PG;
import org.papergraph.reader.PaperInput;
import org.papergraph.reader.PaperSink;
import org.papergraph.reader.Rejection;
import org.papergraph.store.GraphStore;

/** Looks for one paper by key, identifier, or part of the title. */
final class PaperSearch {
  private static final int SHOWN = 10;

  private final String wanted;
  private final String advice;
  private final List<Paper> exact = new ArrayList<>();
  private final List<Paper> partly = new ArrayList<>();

  /**
   * A search that has not looked anywhere yet.
   *
   * @param wanted what the user gave
   * @param advice what to do when nothing is found
   */
  PaperSearch(String wanted, String advice) {
    this.wanted = folded(wanted);
    this.advice = advice;
  }

  void inFile(String name, InputStream standardInput) {
    try (PaperInput input = PaperInput.open(name, standardInput)) {
      input.read(new Matches());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void inDemo() {
    inFile("-", DemoStore.papers());
  }

  void inStore(Path directory) {
    try (GraphStore store = GraphStore.openExisting(directory)) {
      in(store.dataset());
    }
  }

  void in(DatasetGraph dataset) {
    dataset.executeRead(
        () ->
            dataset
                .find(Node.ANY, Node.ANY, PG.field(Field.ABSTRACT), Node.ANY)
                .forEachRemaining(quad -> consider(paper(dataset, quad))));
  }

  private static Paper paper(DatasetGraph dataset, Quad abstractText) {
    String iri = abstractText.getSubject().getURI();
    String identifier = text(dataset, abstractText, DCTerms.identifier.asNode());
    return new Paper(
        iri.substring(iri.lastIndexOf('/') + 1),
        text(dataset, abstractText, PG.field(Field.TITLE)),
        abstractText.getObject().getLiteralLexicalForm(),
        new Metadata(identifier, List.of(), "", "", "", List.of()));
  }

  private static String text(DatasetGraph dataset, Quad of, Node property) {
    var quads = dataset.find(of.getGraph(), of.getSubject(), property, Node.ANY);
    return quads.hasNext() ? quads.next().getObject().getLiteralLexicalForm() : "";
  }

  private void consider(Paper paper) {
    String title = folded(paper.title());
    if (wanted.equals(paper.key())
        || wanted.equals(folded(paper.metadata().identifier()))
        || wanted.equals(title)) {
      exact.add(paper);
    } else if (title.contains(wanted)) {
      partly.add(paper);
    }
  }

  /**
   * The one paper that fits.
   *
   * @throws UserException if none does, or several
   */
  Paper found() {
    List<Paper> fitting = exact.isEmpty() ? partly : exact;
    if (fitting.isEmpty()) {
      throw new UserException(
          "no paper has \"%s\" as identifier or in its title: %s".formatted(wanted, advice));
    }
    if (fitting.size() > 1 && exact.isEmpty()) {
      throw new UserException(
          "%d papers have \"%s\" in their title; give more of it:%n%s"
              .formatted(fitting.size(), wanted, titles(fitting)));
    }
    return fitting.get(0);
  }

  private static String titles(List<Paper> papers) {
    return papers.stream()
            .limit(SHOWN)
            .map(paper -> "  " + paper.title())
            .collect(Collectors.joining("\n"))
        + (papers.size() > SHOWN ? "\n  ..." : "");
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).strip();
  }

  /** Considers every paper of an input. */
  private final class Matches implements PaperSink {
    @Override
    public void paper(Paper paper) {
      consider(paper);
    }

    @Override
    public void rejected(Rejection rejection) {
      // A record without title or abstract is no paper to explain.
    }
  }
}
