package org.papergraph.rdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.papergraph.domain.Concept;
import org.papergraph.domain.EntityType;

/** Gathers concepts from the triples that pass by. */
final class ConceptReader extends StreamRDFBase {
  private static final String ENTITIES = Iris.DEFAULT.base() + "entity/";

  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  @Override
  public void triple(Triple triple) {
    Node subject = triple.getSubject();
    if (subject.isURI() && subject.getURI().startsWith(ENTITIES)) {
      drafts.computeIfAbsent(key(subject), Draft::new).hear(triple);
    }
  }

  Stream<Concept> concepts() {
    return drafts.values().stream().map(Draft::concept);
  }

  private static String key(Node entity) {
    return entity.getURI().substring(ENTITIES.length());
  }

  /** A concept of which part has been heard. */
  private static final class Draft {
    private static final Node PREF_LABEL = SKOS.prefLabel.asNode();
    private static final Node ALT_LABEL = SKOS.altLabel.asNode();
    private static final Node BROADER = SKOS.broader.asNode();

    private final String key;
    private EntityType type;
    private String label;
    private final List<String> otherLabels = new ArrayList<>();
    private final List<String> broader = new ArrayList<>();
    private final List<String> cues = new ArrayList<>();

    Draft(String key) {
      this.key = key;
    }

    void hear(Triple triple) {
      Node predicate = triple.getPredicate();
      Node object = triple.getObject();
      if (predicate.equals(RDF.Nodes.type)) {
        hearType(object);
      } else if (predicate.equals(PREF_LABEL)) {
        label = object.getLiteralLexicalForm();
      } else if (predicate.equals(ALT_LABEL)) {
        otherLabels.add(object.getLiteralLexicalForm());
      } else if (predicate.equals(BROADER)) {
        broader.add(key(object));
      } else if (predicate.equals(PG.cue)) {
        cues.add(object.getLiteralLexicalForm());
      }
    }

    private void hearType(Node object) {
      if (object.getURI().startsWith(PG.NS)) {
        type = EntityType.ofTerm(object.getURI().substring(PG.NS.length()));
      }
    }

    Concept concept() {
      if (type == null || label == null) {
        throw new IllegalArgumentException("the concept " + key + " lacks its type or its label");
      }
      return new Concept(key, type, label, otherLabels, broader, cues);
    }
  }
}
