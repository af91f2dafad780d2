package org.papergraph.explore;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** How terms and numbers read on a page. */
public final class Words {
  private static final int PERCENT = 100;
  private static final Pattern LONG_NUMBER = Pattern.compile("-?\\d{5,18}");
  private static final Pattern NEW_WORD = Pattern.compile("([a-z])([A-Z])");

  private Words() {}

  /** {@code evaluatesOn} is "evaluates on". */
  public static String of(String term) {
    return NEW_WORD.matcher(term).replaceAll("$1 $2").toLowerCase(Locale.ROOT);
  }

  /** The words of an IRI: those of its last part. */
  public static String of(Node term) {
    return of(local(term));
  }

  /** What stands behind the last {@code #} or {@code /}. */
  public static String local(Node term) {
    String iri = term.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  /** {@code 7000000000} is "7,000,000,000"; anything else stays as it is. */
  public static String number(String digits) {
    return digits.length() > 4 && LONG_NUMBER.matcher(digits).matches()
        ? number(Long.parseLong(digits))
        : digits;
  }

  /** A count with commas. */
  public static String number(long count) {
    StringBuilder digits = new StringBuilder(Long.toString(count));
    int first = count < 0 ? 1 : 0;
    for (int at = digits.length() - 3; at > first; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  /** A decimal without an empty fraction: {@code 40.0} is "40". */
  public static String decimal(String value) {
    return number(new BigDecimal(value).stripTrailingZeros().toPlainString());
  }

  /** A share as a whole number of hundredths. */
  public static int percent(String share) {
    return (int) Math.round(Double.parseDouble(share) * PERCENT);
  }

  /** "1 paper", "2 papers". */
  public static String count(long count, String noun) {
    return number(count) + " " + noun + (count == 1 ? "" : "s");
  }

  /** A unit as it stands behind a number. */
  public static String unit(String unit) {
    return switch (unit) {
      case "" -> "";
      case "%" -> "%";
      case "x" -> "×";
      default -> " " + unit;
    };
  }
}
