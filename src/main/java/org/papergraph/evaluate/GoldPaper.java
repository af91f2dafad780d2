package org.papergraph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.UserException;

/**
 * What people say a paper names.
 *
 * @param title its title, normalised
 * @param entities its entities
 */
public record GoldPaper(String title, List<GoldEntity> entities) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public GoldPaper {
    entities = List.copyOf(entities);
  }

  /**
   * An entity as people see it.
   *
   * @param name its canonical name
   * @param names every spelling, normalised
   * @param types the types that are right
   * @param optional whether a system may name it or not
   */
  public record GoldEntity(
      String name, Set<String> names, Set<EntityType> types, boolean optional) {}

  /**
   * Reads a gold file of JSON Lines.
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
      JsonNode object = JSON.readTree(line);
      List<GoldEntity> entities = new ArrayList<>();
      for (JsonNode entity : object.path("entities")) {
        entities.add(entity(entity));
      }
      if (!object.path("title").isTextual() || entities.isEmpty()) {
        throw new UserException(where + ": a gold paper needs a title and entities");
      }
      return new GoldPaper(NameForm.of(object.path("title").asText()), entities);
    } catch (JsonProcessingException e) {
      throw new UserException(where + ": not valid JSON; correct the line", e);
    } catch (IllegalArgumentException e) {
      throw new UserException(where + ": " + e.getMessage(), e);
    }
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
}
