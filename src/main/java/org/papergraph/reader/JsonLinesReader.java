package org.papergraph.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads JSON Lines: one paper per line, as an object with at least {@code title} and {@code
 * abstract}. What else it may hold, see {@link JsonMetadata}; other fields are ignored.
 *
 * <pre>
 * {"id": "arxiv:2510.12859", "title": "On Words", "abstract": "We count words.", "year": 2025}
 * </pre>
 */
public final class JsonLinesReader implements PaperReader {
  // Without this, {"title": ...} {"title": ...} on one line would lose the second paper silently.
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  @Override
  public void read(InputStream in, String source, PaperSink sink) throws IOException {
    LineReader lines = new LineReader(in);
    for (TextLine line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        read(line, source, sink);
      }
    }
  }

  private static void read(TextLine line, String source, PaperSink sink) {
    try {
      parse(line).deliver(source, line.position(), sink);
    } catch (BadRecord e) {
      sink.rejected(new Rejection(source, line.position(), e.getMessage()));
    }
  }

  private static RawPaper parse(TextLine line) throws BadRecord {
    if (line.isDamaged()) {
      throw new BadRecord(line.problem());
    }
    JsonNode object = object(line.text());
    return new RawPaper(text(object, "title"), text(object, "abstract"), JsonMetadata.of(object));
  }

  private static JsonNode object(String line) throws BadRecord {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      String where =
          Optional.ofNullable(e.getLocation())
              .map(at -> " at column " + at.getColumnNr())
              .orElse("");
      throw new BadRecord(
          "not valid JSON%s (%s); correct the line: each line is one whole object"
              .formatted(where, firstLine(e.getOriginalMessage())));
    }
    if (!node.isObject()) {
      throw new BadRecord(
          "%s where an object is expected; write {\"title\": ..., \"abstract\": ...}"
              .formatted(kind(node)));
    }
    return node;
  }

  private static String text(JsonNode object, String field) throws BadRecord {
    JsonNode value = object.path(field);
    if (value.isMissingNode() || value.isNull()) {
      throw new BadRecord("no %s; add a field \"%s\" with text".formatted(field, field));
    }
    if (!value.isTextual()) {
      throw new BadRecord("the %s is %s; make it a string".formatted(field, kind(value)));
    }
    if (value.textValue().isBlank()) {
      throw new BadRecord("the %s is empty; give it some text".formatted(field));
    }
    return value.textValue();
  }

  private static String kind(JsonNode node) {
    String name = node.getNodeType().name().toLowerCase(Locale.ROOT);
    return switch (node.getNodeType()) {
      case ARRAY, OBJECT -> "an " + name;
      case NULL -> "null";
      default -> "a " + name;
    };
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("unreadable");
  }

  /** Why a line gives no paper. */
  private static final class BadRecord extends Exception {
    private static final long serialVersionUID = 1L;

    BadRecord(String reason) {
      super(reason);
    }
  }
}
