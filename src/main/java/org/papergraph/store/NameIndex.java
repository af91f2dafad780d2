package org.papergraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.Directory;

/**
 * The Lucene index of labels, other labels and titles that {@code text:query} searches: all three
 * when no property is given, else the one that is.
 */
final class NameIndex implements AutoCloseable {
  private static final String ANY_NAME = "name";
  private static final Map<Node, String> FIELDS =
      Map.of(
          RDFS.label.asNode(), "label",
          SKOS.altLabel.asNode(), "altLabel",
          DCTerms.title.asNode(), "title");

  private final TextIndexLucene index;

  NameIndex(Directory directory) {
    EntityDefinition definition = new EntityDefinition("uri", ANY_NAME);
    definition.setLangField("lang");
    FIELDS.forEach((property, field) -> definition.set(field, property));
    TextIndexConfig config = new TextIndexConfig(definition);
    config.setAnalyzer(new NameAnalyzer());
    config.setValueStored(true);
    index = new TextIndexLucene(directory, config);
  }

  TextIndex textIndex() {
    return index;
  }

  /** Replaces everything by what the graph holds, in one commit. */
  void rebuild(Graph union) {
    try {
      index.getIndexWriter().deleteAll();
      FIELDS.forEach((property, field) -> add(union, property, field));
      index.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      index.rollback();
      throw e;
    }
  }

  private void add(Graph union, Node property, String field) {
    Iterator<Triple> names = union.find(Node.ANY, property, Node.ANY);
    while (names.hasNext()) {
      Triple name = names.next();
      Node literal = name.getObject();
      if (name.getSubject().isURI() && literal.isLiteral()) {
        Entity entity =
            new Entity(
                name.getSubject().getURI(),
                null,
                literal.getLiteralLanguage(),
                literal.getLiteralDatatype());
        entity.put(ANY_NAME, literal.getLiteralLexicalForm());
        entity.put(field, literal.getLiteralLexicalForm());
        index.addEntity(entity);
      }
    }
  }

  @Override
  public void close() {
    index.close();
  }
}
