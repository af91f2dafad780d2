package org.papergraph.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.papergraph.rdf.PG;

/** What the chosen papers together say of one entity. */
final class EntityRows {
  private static final String BETWEEN = "; ";

  private final SortedSet<String> types = new TreeSet<>();
  private final SortedSet<String> names = new TreeSet<>();
  private long papers;
  private Optional<Integer> firstYear = Optional.empty();

  private EntityRows() {}

  static Stream<List<String>> of(PaperSelection selection, PaperSelection.Names labels) {
    Map<Node, EntityRows> rows = new TreeMap<>(Comparator.comparing(Node::getURI));
    selection
        .papers()
        .forEach(
            paper ->
                paper
                    .entities()
                    .forEach(
                        entity ->
                            rows.computeIfAbsent(entity, e -> new EntityRows())
                                .add(paper, entity)));
    return rows.entrySet().stream().map(row -> row.getValue().cells(row.getKey(), labels));
  }

  private void add(PublishedPaper paper, Node entity) {
    types.addAll(typesOf(paper, entity));
    Stream.of(RDFS.Nodes.label, SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), PG.nameInPaper)
        .flatMap(property -> paper.objects(entity, property))
        .forEach(name -> names.add(name.getLiteralLexicalForm()));
    papers++;
    firstYear =
        Stream.of(firstYear, paper.year()).flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  /** The narrowest classes a paper gives: a benchmark is a dataset, and all are entities. */
  static SortedSet<String> typesOf(PublishedPaper paper, Node entity) {
    SortedSet<String> types = new TreeSet<>();
    paper
        .objects(entity, RDF.Nodes.type)
        .filter(type -> type.getURI().startsWith(PG.NS))
        .forEach(type -> types.add(Terms.local(type)));
    types.remove(Terms.local(PG.Entity));
    if (types.contains(Terms.local(PG.Benchmark))) {
      types.remove(Terms.local(PG.Dataset));
    }
    return types;
  }

  private List<String> cells(Node entity, PaperSelection.Names labels) {
    String label = labels.of(entity);
    SortedSet<String> others = new TreeSet<>(names);
    others.remove(label);
    return List.of(
        entity.getURI(),
        label,
        String.join(BETWEEN, types),
        String.join(BETWEEN, others),
        Long.toString(papers),
        CsvTable.cell(firstYear));
  }
}
