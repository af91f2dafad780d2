package org.papergraph.reader;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.domain.UserException;

/** Tells by the first bytes of an uncompressed input what it holds; names only explain errors. */
final class InputContent {
  private static final Pattern JSON_NAME = Pattern.compile(".*\\.(?:jsonl|ndjson|json)(?:\\.gz)?");
  private static final Pattern LONE_BRACE = Pattern.compile("\\s*\\{\\s*\\n.*", Pattern.DOTALL);
  private static final Pattern JSON_ARRAY = Pattern.compile("\\s*\\[\\s*\\{.*", Pattern.DOTALL);
  private static final String TO_LINES = "; turn it into JSON Lines first: jq -c ";

  /** Formats that users try, by the first characters of the file read as Latin-1. */
  private static final Map<String, String> FOREIGN = new LinkedHashMap<>();

  static {
    FOREIGN.put("%PDF", "a PDF file; copy its text, or write title and abstract as JSON Lines");
    FOREIGN.put("PK\u0003\u0004", "a ZIP file (or an office document); unpack it first");
    FOREIGN.put("\u0028\u00B5\u002F\u00FD", "packed with zstd; unpack it first: zstd -d");
    FOREIGN.put("BZh", "packed with bzip2; unpack it first: bunzip2");
    FOREIGN.put("\u00FD7zXZ", "packed with xz; unpack it first: unxz");
    FOREIGN.put("\u001F\u008B", "packed twice with gzip; unpack it once: gunzip");
    FOREIGN.put("\u00FF\u00FE", "UTF-16 text; convert it: iconv -f utf-16 -t utf-8");
    FOREIGN.put("\u00FE\u00FF", "UTF-16 text; convert it: iconv -f utf-16 -t utf-8");
    FOREIGN.put("<!DOCTYPE", "an HTML file; open it in a browser and copy the text");
    FOREIGN.put("<html", "an HTML file; open it in a browser and copy the text");
  }

  private InputContent() {}

  /**
   * The reader for a content.
   *
   * @param start its first bytes, some thousand if there are as many
   * @param source its name, for messages
   * @throws UserException if no reader can do anything with it
   */
  static PaperReader reader(byte[] start, String source) {
    String latin = new String(start, StandardCharsets.ISO_8859_1);
    foreign(latin).ifPresent(what -> fail(source, "is " + what));
    String text = latin.startsWith("\u00EF\u00BB\u00BF") ? latin.substring(3) : latin;
    if (text.isBlank()) {
      fail(source, "is empty; it should hold papers as JSON Lines or as text of a listing page");
    }
    if (text.indexOf('\0') >= 0) {
      fail(source, "holds binary data; it should be UTF-8 text, or such text packed with gzip");
    }
    if (text.stripLeading().startsWith("{")) {
      if (LONE_BRACE.matcher(text).matches()) {
        fail(source, "holds JSON objects spread over several lines" + TO_LINES + ". file");
      }
      return new JsonLinesReader();
    }
    if (JSON_ARRAY.matcher(text).matches()) {
      fail(source, "is one JSON array" + TO_LINES + "'.[]' file");
    }
    if (JSON_NAME.matcher(source.toLowerCase(Locale.ROOT)).matches()) {
      fail(
          source,
          "line 1 is not a JSON object, as the name promises; rename it to .txt if it is the text"
              + " of a listing page");
    }
    return new PapersPageReader();
  }

  private static Optional<String> foreign(String start) {
    return FOREIGN.entrySet().stream()
        .filter(magic -> start.startsWith(magic.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static void fail(String source, String what) {
    throw new UserException(source + ": " + what);
  }
}
