package org.papergraph.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values as literals, each value in one written form only. */
final class Literals {
  private static final int CONFIDENCE_DIGITS = 4;

  private Literals() {}

  /** A plain string, without language tag. */
  static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /** A whole number: {@code 7000000000}. */
  static Node integer(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  /**
   * A decimal number without exponent or closing zeros, yet with a point: 83.80 is {@code 83.8}, 40
   * is {@code 40.0}. That is the canonical form of XML Schema 1.0 (section 3.2.3.2) and the one
   * that TDB2 gives back, so a dump of a store equals what was written.
   */
  static Node decimal(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    BigDecimal pointed = shortest.scale() < 1 ? shortest.setScale(1) : shortest;
    return NodeFactory.createLiteralDT(pointed.toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** A share between 0 and 1, to four digits. */
  static Node confidence(double share) {
    return decimal(BigDecimal.valueOf(share).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP));
  }

  /** A year, year and month, or date typed as what it is; anything else as a string. */
  static Node issued(String when) {
    return Stream.of(
            XSDDatatype.XSDgYear,
            XSDDatatype.XSDgYearMonth,
            XSDDatatype.XSDdate,
            XSDDatatype.XSDdateTime)
        .filter(type -> type.isValid(when))
        .findFirst()
        .map(type -> NodeFactory.createLiteralDT(when, type))
        .orElseGet(() -> text(when));
  }
}
