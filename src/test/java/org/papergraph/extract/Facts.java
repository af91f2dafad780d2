package org.papergraph.extract;

import java.util.List;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.Link;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Quantity;
import org.papergraph.domain.Result;
import org.papergraph.domain.Thing;

/** Assertions as short lines: {@code paper evaluatesOn GSM8K}, denied ones after {@code not}. */
final class Facts {
  private Facts() {}

  static List<String> of(Extractor extractor, Document document) {
    return extractor.extract(Reading.of(document)).stream()
        .map(Facts::line)
        .distinct()
        .sorted()
        .toList();
  }

  private static String line(Assertion assertion) {
    String not = assertion.evidence().polarity() == Polarity.NEGATED ? "not " : "";
    return "%s%s %s %s"
        .formatted(
            not, name(assertion.subject()), assertion.predicate().term(), name(assertion.object()));
  }

  private static String name(Thing thing) {
    if (thing instanceof Entity entity) {
      return entity.label();
    }
    if (thing instanceof Result result) {
      return result.value().toPlainString() + result.unit() + " " + result.kind();
    }
    if (thing instanceof Quantity quantity) {
      return Long.toString(quantity.value());
    }
    return thing instanceof Link link ? link.address() : "paper";
  }
}
