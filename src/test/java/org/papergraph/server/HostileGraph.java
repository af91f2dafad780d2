package org.papergraph.server;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.rdf.PG;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Quads;
import org.papergraph.store.Update;

/**
 * A small store that tries to break pages: mark-up and quotes in titles, names and sentences,
 * blanks in IRIs, links that are scripts. It is read like any other store, under the base {@code
 * https://example.org/}.
 */
final class HostileGraph {
  static final String TITLE = "Tiny <script>alert('t')</script> & \"quoted\" tutors";
  static final String ABSTRACT =
      "We introduce TinyTutor. TinyTutor beats <b>Base & Co</b> on \"QA\". "
          + "It reaches 83.5% accuracy on \"QA\", and it does not beat GPT-9.";

  /** An entity whose IRI no one should have minted. */
  static final String BLANK = "https://example.org/model/with blank";

  private static final String ONTOLOGY =
      """
      GRAPH g:ontology {
        <https://w3id.org/papergraph/ontology> a owl:Ontology ; dcterms:title "papergraph ontology" .
        pg:Paper a owl:Class ; rdfs:label "paper" ; rdfs:comment "A paper." ;
          rdfs:isDefinedBy <https://w3id.org/papergraph/ontology> .
        pg:evaluatesOn a owl:ObjectProperty ; rdfs:label "evaluates on" ;
          rdfs:comment "Tests on a < b." ; rdfs:domain pg:Paper ;
          rdfs:isDefinedBy <https://w3id.org/papergraph/ontology> .
        pg:value a owl:DatatypeProperty ; rdfs:range xsd:decimal ;
          rdfs:isDefinedBy <https://w3id.org/papergraph/ontology> .
      }
      GRAPH g:description { :dataset dcterms:license <https://example.org/licence> }
      """;

  private static final String FACTS =
      """
      GRAPH p:one {
        p:one a pg:Paper ; dcterms:title '''%s''' ; dcterms:abstract '''%s''' ;
          dcterms:creator "O'Hara <o@example.org>" ; dcterms:issued "2024"^^xsd:gYear ;
          dcterms:source <javascript:alert(1)> ; foaf:page <javascript:alert(2)> ;
          pg:mentions e:tiny, e:base, e:qa, e:acc ; pg:introduces e:tiny ; pg:evaluatesOn e:qa ;
          pg:comparesWith e:base ; pg:reportsMetric e:acc ; pg:reportsResult <paper/one/result/1> .
        e:tiny a pg:Entity, pg:Model ; rdfs:label "TinyTutor" ; skos:altLabel "Tiny & <i>Tutor</i>" ;
          pg:outperforms e:base ; pg:parameterCount 7000000000 .
        e:base a pg:Entity, pg:Model ; rdfs:label "<b>Base & Co</b>" .
        e:qa a pg:Entity, pg:Benchmark, pg:Dataset ; rdfs:label '"QA"' .
        e:acc a pg:Entity, pg:Metric ; rdfs:label "accuracy" .
        <paper/one/result/1> a pg:Result ; pg:value 83.5 ; pg:unit "%%" ; pg:resultKind pg:Score ;
          pg:resultOf e:tiny ; pg:onBenchmark e:qa ; pg:onMetric e:acc .
      }
      GRAPH p:two {
        p:two a pg:Paper ; dcterms:title "More of TinyTutor" ; dcterms:abstract "TinyTutor." ;
          dcterms:issued "2025"^^xsd:gYear ; pg:mentions e:tiny ; pg:usesModel e:tiny .
        e:tiny a pg:Entity, pg:Model ; rdfs:label "TinyTutor" .
      }
      """;

  private static final String EVIDENCE =
      """
      GRAPH <paper/one/evidence> {
        <paper/one/mention/abstract-13-22> oa:hasBody e:tiny ; oa:hasTarget p:one ;
          pg:mentionIn dcterms:abstract ; pg:mentionStart 13 ; pg:mentionEnd 22 .
        <paper/one/mention/abstract-24-33> oa:hasBody e:tiny ; oa:hasTarget p:one ;
          pg:mentionIn dcterms:abstract ; pg:mentionStart 24 ; pg:mentionEnd 33 .
        <paper/one/mention/abstract-40-56> oa:hasBody e:base ; oa:hasTarget p:one ;
          pg:mentionIn dcterms:abstract ; pg:mentionStart 40 ; pg:mentionEnd 56 .
        <paper/one/assertion/a> a pg:Assertion ; rdf:subject e:tiny ; rdf:predicate pg:outperforms ;
          rdf:object e:base ; pg:statedIn p:one ; pg:evidenceIn dcterms:abstract ;
          pg:evidenceText '''%s''' ; pg:evidenceStart 24 ; pg:evidenceEnd 65 ;
          pg:subjectMention <paper/one/mention/abstract-24-33> ;
          pg:objectMention <paper/one/mention/abstract-40-56> ;
          pg:polarity pg:Asserted ; pg:confidence 0.88 ; pg:method "cue/<beats>" .
        <paper/one/assertion/b> a pg:Assertion ; rdf:subject p:one ; rdf:predicate pg:introduces ;
          rdf:object e:tiny ; pg:statedIn p:one ; pg:evidenceIn dcterms:abstract ;
          pg:evidenceText "We introduce TinyTutor." ; pg:evidenceStart 0 ; pg:evidenceEnd 23 ;
          pg:objectMention <paper/one/mention/abstract-13-22> ;
          pg:polarity pg:Asserted ; pg:confidence 0.9 ; pg:method "cue/introduce" .
        <paper/one/assertion/c> a pg:Assertion ; rdf:subject p:one ; rdf:predicate foaf:page ;
          rdf:object <javascript:alert(2)> ; pg:statedIn p:one ; pg:evidenceIn dcterms:abstract ;
          pg:evidenceText "We introduce TinyTutor." ; pg:evidenceStart 0 ; pg:evidenceEnd 23 ;
          pg:polarity pg:Negated ; pg:confidence 0.5 ; pg:method "link" .
      }
      """;

  private HostileGraph() {}

  /** A store in memory that holds it. */
  static GraphStore store() {
    GraphStore store = GraphStore.inMemory();
    Quads.load(store, ONTOLOGY);
    Quads.load(store, FACTS.formatted(TITLE, ABSTRACT));
    Quads.load(store, EVIDENCE.formatted(ABSTRACT.substring(24, 65)));
    try (Update update = store.beginUpdate()) {
      var paper = Quads.node("paper/two");
      var blank = NodeFactory.createURI(BLANK);
      update.quad(Quad.create(paper, blank, RDF.Nodes.type, PG.Entity));
      update.quad(Quad.create(paper, blank, RDF.Nodes.type, PG.Task));
      update.quad(
          Quad.create(
              paper, blank, RDFS.Nodes.label, NodeFactory.createLiteralString("a \"b\" c")));
      update.quad(Quad.create(paper, paper, PG.mentions, blank));
      update.commit();
    }
    store.reindexText();
    return store;
  }
}
