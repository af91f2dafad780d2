package org.papergraph.rdf;

import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** Which characters may stand in an IRI (RFC 3987, section 2.2), and how the others are written. */
final class IriText {
  private static final String UNRESERVED_MARKS = "-._~";
  private static final String SUB_DELIMITERS = "!$&'()*+,;=";
  private static final String OTHER_DELIMITERS = ":@/?#%";

  private IriText() {}

  /** A key as one path segment: what a segment does not allow is percent-encoded. */
  static String segment(String key) {
    return encode(key, c -> isUnreserved(c) || (SUB_DELIMITERS + ":@").indexOf(c) >= 0);
  }

  /** An address as printed, with only those characters encoded that no IRI may hold. */
  static String address(String printed) {
    return encode(
        printed, c -> isUnreserved(c) || (SUB_DELIMITERS + OTHER_DELIMITERS).indexOf(c) >= 0);
  }

  /** Whether the text is an absolute http or https IRI. */
  static boolean isAddress(String text) {
    if (!text.equals(address(text))) {
      return false;
    }
    try {
      IRIx iri = IRIx.create(text);
      return iri.isReference() && (iri.hasScheme("http") || iri.hasScheme("https"));
    } catch (IRIException e) {
      return false;
    }
  }

  private static String encode(String text, IntPredicate allowed) {
    StringBuilder encoded = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (allowed.test(c)) {
                encoded.appendCodePoint(c);
              } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  encoded.append(String.format("%%%02X", b));
                }
              }
            });
    return encoded.toString();
  }

  private static boolean isUnreserved(int c) {
    return c < 0x80
        ? Character.isLetterOrDigit(c) || UNRESERVED_MARKS.indexOf(c) >= 0
        : isUcschar(c);
  }

  private static boolean isUcschar(int c) {
    return c >= 0xA0 && c <= 0xD7FF
        || c >= 0xF900 && c <= 0xFDCF
        || c >= 0xFDF0 && c <= 0xFFEF
        || c >= 0x10000 && c < 0xE0000 && (c & 0xFFFF) <= 0xFFFD
        || c >= 0xE1000 && c <= 0xEFFFD;
  }
}
