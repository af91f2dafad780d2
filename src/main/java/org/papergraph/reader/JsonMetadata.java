package org.papergraph.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.domain.Metadata;

/**
 * The optional fields of a JSON record: {@code id}, {@code authors}, {@code date} or {@code year},
 * {@code venue}, {@code url}, {@code categories}. A value of a wrong kind is as good as none: it
 * never costs the paper.
 */
final class JsonMetadata {
  private static final Pattern DATE =
      Pattern.compile("([1-9]\\d{3})(?!\\d)(?:-(\\d\\d)(?:-(\\d\\d))?)?.*");
  private static final Pattern BETWEEN_AUTHORS = Pattern.compile("\\s*;\\s*|,?\\s+and\\s+");
  private static final Pattern FULL_NAMES = Pattern.compile("[^,\\s]+ [^,]+(?:, [^,\\s]+ [^,]+)+");
  // arXiv writes "cs.CL cs.LG stat.ML"; other sources put commas between names of several words.
  private static final Pattern ARXIV_CATEGORIES =
      Pattern.compile("[a-z-]+(?:\\.[A-Za-z-]+)?(?:\\s+[a-z-]+\\.[A-Za-z-]+)+");

  private JsonMetadata() {}

  static Metadata of(JsonNode object) {
    return new Metadata(
        scalar(object.path("id")),
        authors(object.path("authors")),
        issued(scalar(object.path("date")), scalar(object.path("year"))),
        MarkupCleaner.clean(scalar(object.path("venue"))),
        address(scalar(object.path("url"))),
        categories(object.path("categories")));
  }

  /** A string or a number as text. */
  private static String scalar(JsonNode value) {
    return value.isTextual() || value.isNumber() ? value.asText().strip() : "";
  }

  /** {@code ["A. Bee", {"name": "C. Dee"}]} or {@code "A. Bee, C. Dee and E. Eff"}. */
  private static List<String> authors(JsonNode value) {
    List<String> names = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(one -> names.add(one.isObject() ? scalar(one.path("name")) : scalar(one)));
    } else {
      BETWEEN_AUTHORS.splitAsStream(scalar(value)).flatMap(JsonMetadata::names).forEach(names::add);
    }
    return names.stream().map(MarkupCleaner::clean).filter(name -> !name.isEmpty()).toList();
  }

  /** "Ada Bee, Cy Dee" are two names, but "Bee, Ada" is one. */
  private static Stream<String> names(String part) {
    return FULL_NAMES.matcher(part).matches() ? Stream.of(part.split(", ")) : Stream.of(part);
  }

  private static List<String> categories(JsonNode value) {
    List<String> found = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(one -> found.add(scalar(one)));
    } else {
      String text = scalar(value);
      String between = ARXIV_CATEGORIES.matcher(text).matches() ? "\\s+" : "\\s*[,;]\\s*";
      found.addAll(List.of(text.split(between)));
    }
    return found.stream().filter(category -> !category.isBlank()).distinct().toList();
  }

  /** The date as precise as it is valid, else the year: {@code 2024-05-02T10:00} is 2024-05-02. */
  private static String issued(String date, String year) {
    return Stream.of(date, year)
        .map(JsonMetadata::calendar)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String calendar(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return "";
    }
    try {
      Year year = Year.parse(date.group(1));
      if (date.group(2) == null) {
        return date.group(1);
      }
      YearMonth month = year.atMonth(Integer.parseInt(date.group(2)));
      return date.group(3) == null
          ? month.toString()
          : LocalDate.of(year.getValue(), month.getMonth(), Integer.parseInt(date.group(3)))
              .toString();
    } catch (DateTimeException e) {
      return date.group(1);
    }
  }

  /** The address becomes an IRI of the graph, so only what is one is kept. */
  private static String address(String url) {
    try {
      URI address = new URI(url);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      return web && address.getHost() != null ? url : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
