package org.papergraph.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.ResultKind;
import org.papergraph.domain.UserException;
import org.papergraph.gold.GoldPaper.GoldEntity;
import org.papergraph.gold.GoldPaper.GoldResult;
import org.papergraph.gold.GoldPaper.GoldStatement;

/** Reads gold files: JSON Lines, one paper a line, in the form that the manual page shows. */
public final class GoldReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Gold files say usesTechnique of an entity where the ontology says employs. */
  private static final Map<String, String> RELATIONS = Map.of("usesTechnique", "employs");

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Map<String, Integer> TIMES =
      Map.of("twice", 2, "double", 2, "thrice", 3, "triple", 3);

  private GoldReader() {}

  /**
   * The papers of a gold file.
   *
   * @throws UserException at the first line that cannot be used
   */
  public static List<GoldPaper> read(Path file) {
    List<GoldPaper> papers = new ArrayList<>();
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          papers.add(parse(lines.get(i), file + ", line " + (i + 1)));
        }
      }
    } catch (NoSuchFileException e) {
      throw new UserException(file + ": no such file; check the path", e);
    } catch (IOException e) {
      throw new UserException(file + ": cannot be read (" + e.getMessage() + ")", e);
    }
    return papers;
  }

  private static GoldPaper parse(String line, String where) {
    try {
      JsonNode paper = JSON.readTree(line);
      List<GoldEntity> entities = all(paper.path("entities"), GoldReader::entity);
      if (!paper.path("title").isTextual() || entities.isEmpty()) {
        throw new UserException(where + ": a gold paper needs a title and entities");
      }
      List<GoldStatement> statements = new ArrayList<>();
      statements.addAll(all(paper.path("facts"), GoldReader::role));
      statements.addAll(all(paper.path("relations"), GoldReader::relation));
      statements.addAll(all(paper.path("attributes"), GoldReader::attribute));
      Set<String> links = new TreeSet<>();
      paper.path("code").forEach(link -> links.add(link(link.asText())));
      paper.path("links").forEach(link -> links.add(link(link.asText())));
      return new GoldPaper(
          NameForm.of(paper.path("title").asText()),
          entities,
          statements,
          all(paper.path("results"), GoldReader::result),
          links);
    } catch (JsonProcessingException e) {
      throw new UserException(where + ": not valid JSON; correct the line", e);
    } catch (IllegalArgumentException e) {
      throw new UserException(where + ": " + e.getMessage(), e);
    }
  }

  private static <T> List<T> all(JsonNode array, Function<JsonNode, T> parse) {
    List<T> list = new ArrayList<>();
    array.forEach(node -> list.add(parse.apply(node)));
    return list;
  }

  private static GoldEntity entity(JsonNode entity) {
    String name = entity.path("name").asText();
    Set<String> names = new TreeSet<>();
    names.add(NameForm.of(name));
    entity.path("aliases").forEach(alias -> names.add(NameForm.of(alias.asText())));
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    JsonNode type = entity.path("type");
    if (type.isArray()) {
      type.forEach(t -> types.add(EntityType.ofTerm(t.asText())));
    } else {
      types.add(EntityType.ofTerm(type.asText()));
    }
    return new GoldEntity(name, names, types, entity.path("optional").asBoolean());
  }

  /** {@code ["introduces", "ReLiK", {"optional": true}]}. */
  private static GoldStatement role(JsonNode row) {
    Predicate predicate = Predicate.ofTerm(row.path(0).asText());
    return new GoldStatement("", predicate, row.path(1).asText(), isOptional(row.path(2)));
  }

  /** {@code ["ReLiK", "appliedTo", "entity linking"]}. */
  private static GoldStatement relation(JsonNode row) {
    String term = row.path(1).asText();
    return new GoldStatement(
        row.path(0).asText(),
        Predicate.ofTerm(RELATIONS.getOrDefault(term, term)),
        row.path(2).asText(),
        isOptional(row.path(3)));
  }

  /** {@code ["Llama 2", "parameterCount", 7000000000]}. */
  private static GoldStatement attribute(JsonNode row) {
    return new GoldStatement(
        row.path(0).asText(),
        Predicate.ofTerm(row.path(1).asText()),
        number(row.path(2).asText())
            .map(BigDecimal::toPlainString)
            .orElseThrow(() -> new IllegalArgumentException(row + " has no number")),
        isOptional(row.path(3)));
  }

  private static boolean isOptional(JsonNode options) {
    return options.path("optional").asBoolean();
  }

  private static GoldResult result(JsonNode result) {
    return new GoldResult(
        number(result.path("value").asText()),
        Optional.ofNullable(result.path("benchmark").textValue()),
        Optional.ofNullable(result.path("metric").textValue()),
        Optional.ofNullable(result.path("subject").textValue()),
        Optional.ofNullable(result.path("baseline").textValue()),
        ResultKind.valueOf(result.path("kind").asText("score").toUpperCase(Locale.ROOT)),
        isOptional(result));
  }

  /** The value in digits or words, without unit: {@code 83.8%}, {@code 1,000}, {@code twice}. */
  private static Optional<BigDecimal> number(String text) {
    String plain = text.replace(",", "").trim().toLowerCase(Locale.ROOT);
    if (TIMES.containsKey(plain) || NUMBERS.contains(plain)) {
      return Optional.of(BigDecimal.valueOf(TIMES.getOrDefault(plain, NUMBERS.indexOf(plain))));
    }
    try {
      BigDecimal value = new BigDecimal(plain.replaceAll("[%x×]$", "")).stripTrailingZeros();
      return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** An address without a last slash or full stop, in lower case. */
  public static String link(String address) {
    return address.replaceAll("[/.]+$", "").toLowerCase(Locale.ROOT);
  }
}
