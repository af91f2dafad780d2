package org.papergraph.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Field;
import org.papergraph.domain.Span;
import org.papergraph.domain.UserException;
import org.papergraph.train.AnnotatedText.Annotation;
import org.papergraph.train.AnnotatedText.Link;

/**
 * Annotated texts from one file of JSON Lines: {@code doc}, {@code text}, {@code entities} with
 * {@code start}, {@code end} (exclusive), {@code text} and {@code type}; {@code is_title} and
 * {@code relations} with {@code head}, {@code tail} (indices of entities) and {@code type} are
 * optional; further fields are passed over.
 *
 * @param name the file, for messages and tables
 * @param texts its lines
 * @param types the types that are marked anywhere in it; of others it says nothing
 */
public record AnnotatedCorpus(String name, List<AnnotatedText> texts, Set<EntityType> types) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public AnnotatedCorpus {
    texts = List.copyOf(texts);
    types = Set.copyOf(types);
  }

  /**
   * Reads a file, packed with gzip if its name ends so.
   *
   * @throws UserException at the first line that cannot be used
   */
  public static AnnotatedCorpus read(Path file) {
    List<AnnotatedText> texts = new ArrayList<>();
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    try (InputStream bytes = open(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          AnnotatedText text = new LineParser(file + ", line " + number).parse(line);
          texts.add(text);
          text.annotations().stream()
              .filter(a -> a.meaning().sure())
              .forEach(a -> types.addAll(a.meaning().types()));
        }
      }
    } catch (NoSuchFileException e) {
      throw new UserException(file + ": no such file; check the path", e);
    } catch (IOException e) {
      throw new UserException(file + ": cannot be read (" + e.getMessage() + ")", e);
    }
    if (texts.isEmpty()) {
      throw new UserException(file + ": holds no annotated text; give a file of JSON Lines");
    }
    return new AnnotatedCorpus(file.getFileName().toString(), texts, types);
  }

  private static InputStream open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
  }

  /** Reads one line; its messages begin with where the line stands. */
  private record LineParser(String where) {
    AnnotatedText parse(String line) {
      JsonNode object;
      try {
        object = JSON.readTree(line);
      } catch (JsonProcessingException e) {
        throw wrong("not valid JSON; correct the line", e);
      }
      String text = object.path("text").asText("");
      if (text.isBlank()) {
        throw wrong("no text; add a field \"text\"", null);
      }
      if (!object.path("entities").isArray()) {
        throw wrong("no list of entities; add a field \"entities\"", null);
      }
      List<Annotation> annotations = new ArrayList<>();
      for (JsonNode entity : object.path("entities")) {
        annotations.add(annotation(entity, text));
      }
      Field field = object.path("is_title").asBoolean() ? Field.TITLE : Field.ABSTRACT;
      List<Link> links = new ArrayList<>();
      object.path("relations").forEach(relation -> links.add(link(relation, object)));
      return new AnnotatedText(object.path("doc").asText(""), field, text, annotations, links);
    }

    private Link link(JsonNode relation, JsonNode object) {
      int head = relation.path("head").asInt(-1);
      int tail = relation.path("tail").asInt(-1);
      int count = object.path("entities").size();
      if (head < 0 || tail < 0 || head >= count || tail >= count) {
        throw wrong("a relation from entity %d to %d, of %d".formatted(head, tail, count), null);
      }
      String tailLabel = object.path("entities").path(tail).path("type").asText();
      return new Link(head, tail, relation.path("type").asText(), tailLabel);
    }

    private Annotation annotation(JsonNode entity, String text) {
      int start = entity.path("start").asInt(-1);
      int end = entity.path("end").asInt(-1);
      if (start < 0 || end <= start || end > text.length()) {
        throw wrong("offsets %d to %d do not lie in the text".formatted(start, end), null);
      }
      String printed = text.substring(start, end);
      if (entity.has("text") && !entity.path("text").asText().equals(printed)) {
        throw wrong(
            "offsets %d to %d hold \"%s\", not \"%s\""
                .formatted(start, end, printed, entity.path("text").asText()),
            null);
      }
      String label = entity.path("type").asText("");
      LabelMeaning meaning = LabelMeaning.of(label);
      if (meaning == null) {
        throw wrong(
            "unknown type \"%s\"; known are: %s".formatted(label, LabelMeaning.known()), null);
      }
      return new Annotation(new Span(start, end), meaning);
    }

    private UserException wrong(String what, Exception cause) {
      return new UserException(where + ": " + what, cause);
    }
  }
}
