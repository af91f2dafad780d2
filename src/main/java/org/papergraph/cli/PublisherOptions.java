package org.papergraph.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.papergraph.domain.UserException;
import org.papergraph.export.Publisher;
import org.papergraph.rdf.Iris;
import picocli.CommandLine.Option;

/** The options of {@code papergraph export} that say who publishes what is written. */
final class PublisherOptions {
  @Option(
      names = "--license",
      paramLabel = "IRI",
      description = "The licence, for descriptions and nanopublications.")
  private String licence;

  @Option(
      names = "--creator",
      paramLabel = "IRI",
      description = "The person or organisation that publishes, such as an ORCID.")
  private String creator;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The day of publication, as in 2026-01-31; no date is made up.")
  private String date;

  @Option(names = "--url", paramLabel = "IRI", description = "The address of a page about it.")
  private String page;

  /**
   * Who publishes.
   *
   * @throws UserException if an IRI or the day is none
   */
  Publisher publisher(Iris iris) {
    return new Publisher(
        iri("--license", licence),
        iri("--creator", creator),
        day(),
        iri("--url", page),
        NodeFactory.createURI(iris.base() + "tool/papergraph-" + Program.VERSION));
  }

  private static Optional<String> iri(String option, String given) {
    if (given == null) {
      return Optional.empty();
    }
    try {
      if (!given.contains(" ") && IRIx.create(given).isAbsolute()) {
        return Optional.of(given);
      }
    } catch (IRIException e) {
      throw noIri(option, given);
    }
    throw noIri(option, given);
  }

  private static UserException noIri(String option, String given) {
    return new UserException(
        "%s %s is no IRI: give one like https://creativecommons.org/licenses/by/4.0/"
            .formatted(option, given));
  }

  private Optional<String> day() {
    try {
      return Optional.ofNullable(date).map(text -> LocalDate.parse(text).toString());
    } catch (DateTimeParseException e) {
      throw new UserException("--date %s is no day: write it like 2026-01-31".formatted(date), e);
    }
  }
}
