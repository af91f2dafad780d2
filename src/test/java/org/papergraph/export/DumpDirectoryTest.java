package org.papergraph.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.export.DumpDirectory.Packing;
import org.papergraph.rdf.Iris;
import org.papergraph.rdf.PG;
import org.papergraph.store.Census;
import org.papergraph.store.GraphStore;

class DumpDirectoryTest {
  private static final Set<String> DESCRIPTIONS =
      Set.of("description.ttl", "croissant.json", "SHA256SUMS");
  private static final List<DumpFormat> FORMATS =
      List.of(DumpFormat.NQ, DumpFormat.CSV, DumpFormat.GRAPHML, DumpFormat.NANOPUB);

  private static final String PLACE = "https://example.org/dump/description.ttl";
  private static final Node SELF = NodeFactory.createURI(PLACE + "#dataset");

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource(Packing.class)
  void describesEachFileAsItIs(Packing packing) throws Exception {
    dump(directory, packing, SamplePapers.SOMEBODY);
    Graph description = description(directory);
    Set<String> described = new TreeSet<>();
    for (Node file : objects(description, SELF, DCAT.distribution)) {
      String url = one(description, file, DCAT.downloadURL).getURI();
      Path path = directory.resolve(url.substring(url.lastIndexOf('/') + 1));
      described.add(path.getFileName().toString());
      assertEquals(
          Files.size(path),
          Long.parseLong(one(description, file, DCAT.byteSize).getLiteralLexicalForm()));
      Node checksum = one(description, file, spdx("checksum"));
      assertEquals(
          sha256(path), one(description, checksum, spdx("checksumValue")).getLiteralLexicalForm());
      assertEquals(
          packing == Packing.GZIP,
          description.contains(file, DCAT.compressFormat.asNode(), Node.ANY));
    }
    Set<String> written = files(directory);
    written.removeAll(DESCRIPTIONS);
    assertEquals(written, described);
    assertEquals(6, written.size(), "" + written);
    for (String line : Files.readAllLines(directory.resolve("SHA256SUMS"))) {
      assertEquals(line.substring(0, 64), sha256(directory.resolve(line.substring(66))));
    }
  }

  @Test
  void countsAsTheStoreDoes() throws Exception {
    dump(directory, Packing.PLAIN, SamplePapers.SOMEBODY);
    Graph description = description(directory);
    Node self = self(description);
    assertEquals("2", one(description, self, VOID.documents).getLiteralLexicalForm());
    assertEquals(
        Integer.toString(
            SamplePapers.count(SamplePapers.store().dataset(), "?e", "?e a pg:Entity")),
        one(description, self, VOID.entities).getLiteralLexicalForm());
    assertEquals(
        Integer.toString(
            SamplePapers.count(
                SamplePapers.store().dataset(),
                "?t",
                "?s ?p ?o BIND(CONCAT(STR(?s), \" \", STR(?p), \" \", STR(?o)) AS ?t)")),
        one(description, self, VOID.triples).getLiteralLexicalForm());
  }

  @Test
  void croissantRefersToWhatIsThere() throws Exception {
    dump(directory, Packing.PLAIN, SamplePapers.SOMEBODY);
    JsonNode croissant = croissant(directory);
    for (String required :
        List.of(
            "@context",
            "@type",
            "name",
            "description",
            "conformsTo",
            "license",
            "url",
            "creator",
            "datePublished",
            "distribution")) {
      assertTrue(croissant.has(required), required);
    }
    Set<String> ids = new HashSet<>();
    for (JsonNode file : croissant.get("distribution")) {
      assertTrue(ids.add(file.get("@id").textValue()));
      Path path = directory.resolve(file.get("contentUrl").textValue());
      assertEquals(sha256(path), file.get("sha256").textValue());
      assertEquals(Files.size(path) + " B", file.get("contentSize").textValue());
    }
    assertEquals(3, croissant.get("recordSet").size());
    for (JsonNode records : croissant.get("recordSet")) {
      for (JsonNode field : records.get("field")) {
        assertTrue(ids.add(field.get("@id").textValue()), "" + field);
        String file = field.at("/source/fileObject/@id").textValue();
        String header = Files.readAllLines(directory.resolve(file)).get(0);
        String column = field.at("/source/extract/column").textValue();
        assertTrue(List.of(header.split(",")).contains(column), column + " in " + header);
      }
    }
  }

  @Test
  void saysNothingOfLicenceCreatorOrDateUnlessTold() throws Exception {
    dump(directory, Packing.PLAIN, SamplePapers.NOBODY);
    Graph description = description(directory);
    for (var property : List.of(DCTerms.license, DCTerms.creator, DCTerms.created)) {
      assertFalse(description.contains(Node.ANY, property.asNode(), Node.ANY), "" + property);
    }
    for (String property : List.of("license", "creator", "datePublished", "url")) {
      assertFalse(croissant(directory).has(property), property);
    }
  }

  @Test
  void packedOrNotTheContentIsTheSameAndSoAreTheBytesAgain() throws Exception {
    Path plain = Files.createDirectory(directory.resolve("plain"));
    Path zipped = Files.createDirectory(directory.resolve("zipped"));
    Path again = Files.createDirectory(directory.resolve("again"));
    dump(plain, Packing.PLAIN, SamplePapers.SOMEBODY);
    dump(zipped, Packing.GZIP, SamplePapers.SOMEBODY);
    dump(again, Packing.GZIP, SamplePapers.SOMEBODY);
    assertEquals(files(zipped), files(again));
    for (String name : files(zipped)) {
      assertArrayEquals(
          Files.readAllBytes(zipped.resolve(name)), Files.readAllBytes(again.resolve(name)), name);
      if (name.endsWith(".gz")) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(zipped.resolve(name)))) {
          String bare = name.substring(0, name.length() - 3);
          assertArrayEquals(Files.readAllBytes(plain.resolve(bare)), in.readAllBytes(), name);
        }
      }
    }
  }

  private static void dump(Path path, Packing packing, Publisher publisher) throws IOException {
    GraphStore store = SamplePapers.store();
    GraphExport export = SamplePapers.export(store).sorted();
    String base = Iris.DEFAULT.base();
    List<DumpFile> files =
        FORMATS.stream().flatMap(format -> format.files(export, publisher, base).stream()).toList();
    Census census = store.dataset().calculateRead(() -> Census.of(store.dataset()));
    new DumpDirectory(path, packing)
        .write(files, new DatasetDescription(DumpDescription.SELF, base, census), publisher);
  }

  /** Read where a warning is an error, as if it lay at an address. */
  private static Graph description(Path directory) {
    return RDFParser.source(directory.resolve("description.ttl"))
        .base(PLACE)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictSilent())
        .toGraph();
  }

  private static Node self(Graph description) {
    assertTrue(description.contains(SELF, RDF.Nodes.type, DCAT.Dataset.asNode()));
    assertTrue(description.contains(Node.ANY, VOID.vocabulary.asNode(), Node.ANY), PG.NS);
    return SELF;
  }

  private static JsonNode croissant(Path directory) throws IOException {
    return new ObjectMapper().readTree(directory.resolve("croissant.json").toFile());
  }

  private static Set<String> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      Set<String> names = new TreeSet<>();
      files.forEach(file -> names.add(file.getFileName().toString()));
      return names;
    }
  }

  private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  private static Node spdx(String name) {
    return NodeFactory.createURI("http://spdx.org/rdf/terms#" + name);
  }

  private static List<Node> objects(
      Graph graph, Node subject, org.apache.jena.rdf.model.Property property) {
    return graph.find(subject, property.asNode(), Node.ANY).mapWith(t -> t.getObject()).toList();
  }

  private static Node one(Graph graph, Node subject, org.apache.jena.rdf.model.Property property) {
    return one(graph, subject, property.asNode());
  }

  private static Node one(Graph graph, Node subject, Node property) {
    List<Node> found = graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList();
    assertEquals(1, found.size(), subject + " " + property + " " + found);
    return found.get(0);
  }
}
