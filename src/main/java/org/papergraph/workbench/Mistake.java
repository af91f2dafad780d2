package org.papergraph.workbench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;
import org.papergraph.store.Prefixes;

/**
 * Why a query has no answer.
 *
 * @param reason whose fault it is
 * @param message what is wrong and what to do
 * @param line the line, from 1; 0 if it is none
 * @param text what stands on that line
 * @param expected what could stand there instead; empty if that is not known
 */
public record Mistake(Reason reason, String message, int line, String text, String expected) {
  /** What kind of mistake it is. */
  public enum Reason {
    /** The query or a value cannot be used as it is. */
    WRONG,
    /** The answer took too long. */
    TOO_SLOW
  }

  private static final Pattern EXPECTED = Pattern.compile("\\s*Was expecting(?: one of)?:\\s*");
  private static final Pattern PLACE =
      Pattern.compile(
          "^Line:? (\\d+), column:? \\d+: |,? at line (\\d+), column \\d+\\.?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern END = Pattern.compile("^Encountered:? \"<EOF>\".*");
  private static final Pattern TOKEN =
      Pattern.compile("^Encountered:? \" (?:\"[^\"]*\"|<\\w+>) \"(.*?) ?\"\"$");
  private static final Pattern CHANGE =
      Pattern.compile("“(?i:INSERT|DELETE|CLEAR|DROP|LOAD|CREATE|COPY|MOVE|ADD|WITH)\\b");
  private static final Pattern UNRESOLVED = Pattern.compile("Unresolved prefixed name: (\\w*):");

  /** Something that is wrong as a whole. */
  static Mistake wrong(String message) {
    return new Mistake(Reason.WRONG, message, 0, "", "");
  }

  /** The answer took longer than it may. */
  static Mistake tooSlow(long seconds) {
    return new Mistake(
        Reason.TOO_SLOW,
        "The answer took longer than %d seconds. Narrow the query, or add a LIMIT."
            .formatted(seconds),
        0,
        "",
        "");
  }

  /** A mistake in the syntax of a query. */
  static Mistake inSyntax(String query, QueryParseException e) {
    String[] parts = EXPECTED.split(e.getMessage(), 2);
    String expected =
        parts.length < 2 ? "" : parts[1].replace("...", " ").replaceAll("\\s+", " ").strip();
    int line = line(parts[0], e);
    String text = query.lines().skip(Math.max(0, line - 1)).findFirst().orElse("");
    String message = plain(PLACE.matcher(parts[0].strip()).replaceAll(""));
    return new Mistake(Reason.WRONG, sentence(message) + hint(message), line, text, expected);
  }

  /** The exception itself has the line of the last word that was right. */
  private static int line(String message, QueryParseException e) {
    Matcher place = PLACE.matcher(message);
    if (!place.find()) {
      return Math.max(0, e.getLine());
    }
    return Integer.parseInt(place.group(1) == null ? place.group(2) : place.group(1));
  }

  /** In words, not in those of the parser. */
  private static String plain(String message) {
    String ended = END.matcher(message).replaceFirst("the query ends before it is complete");
    return TOKEN.matcher(ended).replaceFirst("“$1” cannot stand here");
  }

  private static String sentence(String message) {
    String upper = message.substring(0, 1).toUpperCase() + message.substring(1);
    return upper.endsWith(".") ? upper : upper + ".";
  }

  /** A prefix that everybody here uses is known, but a query has to say it. */
  private static String hint(String message) {
    if (CHANGE.matcher(message).find()) {
      return " The graph can be read here, and not changed.";
    }
    Matcher unresolved = UNRESOLVED.matcher(message);
    if (!unresolved.find()) {
      return "";
    }
    String prefix = unresolved.group(1);
    String namespace = Prefixes.wellKnown().namespaces().get(prefix);
    return namespace == null
        ? " Declare its prefix at the top of the query."
        : " Add this line at the top: PREFIX %s: <%s>".formatted(prefix, namespace);
  }

  /** The status of it in words, for a heading. */
  public String title() {
    return reason == Reason.TOO_SLOW ? "It took too long" : "The query cannot be run";
  }
}
