package org.papergraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.papergraph.domain.Concept;
import org.papergraph.domain.Slug;

/**
 * The entities that the program knows by name.
 *
 * <p>{@code Vocabulary.load().concepts()} holds, among thousands, the concept {@code gpt-4}: a
 * {@code MODEL} labelled "GPT-4".
 *
 * @param concepts the known entities, by key
 * @param version changes whenever a byte of the vocabulary does
 */
public record Vocabulary(List<Concept> concepts, String version) {
  private static final List<String> FILES =
      List.of("scheme", "models", "datasets", "techniques", "tasks", "metrics");

  public Vocabulary {
    concepts = List.copyOf(concepts);
  }

  /** The vocabulary that ships with the program. */
  public static Vocabulary load() {
    return read(turtle());
  }

  /** The concepts of some Turtle documents, which speak of one another. */
  public static Vocabulary read(List<String> turtle) {
    ConceptReader reader = new ConceptReader();
    turtle.forEach(document -> parse(document, reader));
    List<Concept> sorted = reader.concepts().sorted(Comparator.comparing(Concept::key)).toList();
    return new Vocabulary(sorted, Slug.hash(String.join("", turtle)));
  }

  /** The shipped files as they are, one after the other. */
  static List<String> turtle() {
    return FILES.stream().map(name -> resource("vocabulary/" + name + ".ttl")).toList();
  }

  /** A file of {@code ontology/}, which lies on the class path. */
  static String resource(String name) {
    try (InputStream in = Vocabulary.class.getResourceAsStream("/ontology/" + name)) {
      if (in == null) {
        throw new IllegalStateException("ontology/" + name + " is missing on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // A test checks the shipped files; at start-up we only read them.
  static void parse(String turtle, StreamRDF into) {
    RDFParser.fromString(turtle, Lang.TURTLE).checking(false).parse(into);
  }
}
