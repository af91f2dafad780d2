package org.papergraph.explore;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.rdf.PG;

/**
 * A reported number.
 *
 * @param iri its IRI
 * @param paper IRI of the paper that reports it
 * @param said its properties
 */
record ResultEntry(String iri, String paper, Map<Node, Node> said) {
  BigDecimal value() {
    return new BigDecimal(Row.text(said.get(PG.value)));
  }

  String unit() {
    return find(PG.unit).map(Row::text).orElse("");
  }

  Optional<Node> find(Node property) {
    return Optional.ofNullable(said.get(property));
  }

  /** Whether it has what every result has. */
  boolean whole() {
    return said.containsKey(PG.value) && said.containsKey(PG.resultKind);
  }

  /** IRIs of the entities it is about. */
  Stream<String> entities() {
    return Stream.of(PG.resultOf, PG.onBenchmark, PG.onMetric, PG.comparedTo)
        .flatMap(property -> find(property).stream())
        .map(Row::text)
        .distinct();
  }
}
