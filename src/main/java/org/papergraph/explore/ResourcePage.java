package org.papergraph.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Any resource that has no page of its own kind: an assertion, a result, a mention, a graph, a
 * thing of another site that the data speak of.
 *
 * @param about the paper or entity it belongs to, where its address says so
 * @param said what is said of it
 * @param leading some of what leads to it
 */
public record ResourcePage(
    String iri, String name, Named about, List<Property> said, List<Property> leading) {

  /** A property with its values, or with what has the resource as its value. */
  public record Property(String words, String path, List<Named> values) {}

  /** Reads it; empty lists if nothing is known of it. */
  public static ResourcePage of(Explorer explorer, String iri) {
    Map<String, Node> self = Map.of("resource", NodeFactory.createURI(iri));
    return explorer.reading(
        () ->
            new ResourcePage(
                iri,
                explorer.other(iri).label(),
                about(explorer, iri),
                grouped(explorer, explorer.ask("resource-out", self), "value"),
                grouped(explorer, explorer.ask("resource-in", self), "subject")));
  }

  /** Whether anything is known of it. */
  public boolean known() {
    return !said.isEmpty() || !leading.isEmpty();
  }

  /** What stands in its address before the last two steps or the last one. */
  private static Named about(Explorer explorer, String iri) {
    String whole = iri;
    for (int i = 0; i < 2; i++) {
      whole = whole.substring(0, Math.max(0, whole.lastIndexOf('/')));
      Named named = explorer.named(whole);
      if (named.type().equals("paper")) {
        return named;
      }
    }
    return Explorer.NOTHING;
  }

  private static List<Property> grouped(Explorer explorer, List<Row> rows, String variable) {
    Map<Node, List<Named>> byProperty = new LinkedHashMap<>();
    for (Row row : rows) {
      byProperty
          .computeIfAbsent(row.node("property"), p -> new ArrayList<>())
          .add(explorer.named(row, variable));
    }
    return byProperty.entrySet().stream()
        .map(
            entry ->
                new Property(
                    Words.of(entry.getKey()),
                    explorer.named(entry.getKey()).path(),
                    entry.getValue()))
        .toList();
  }
}
