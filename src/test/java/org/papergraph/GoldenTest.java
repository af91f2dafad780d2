package org.papergraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.domain.Paper;
import org.papergraph.domain.PaperGraph;
import org.papergraph.rdf.Iris;
import org.papergraph.rdf.PaperGraphWriter;
import org.papergraph.support.DemoGraph;
import org.papergraph.support.Expected;

/** The whole line on small papers: {@code golden/<id>.json} gives {@code golden/<id>.nq}. */
class GoldenTest {
  private static final String FOLDER = "golden";
  private static final Pipeline PIPELINE = DemoGraph.pipeline();

  static SortedSet<String> ids() {
    return Expected.names(FOLDER, ".json");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void givesTheGraphOfThePaper(String id) throws IOException {
    Expected.assertFile(FOLDER + "/" + id + ".nq", sorted(PIPELINE.process(paper(id))));
  }

  @Test
  void everyGraphHasItsPaper() {
    assertFalse(ids().isEmpty());
    assertEquals(ids(), Expected.names(FOLDER, ".nq"));
  }

  @Test
  void aFreshPipelineGivesTheSame() throws IOException {
    String id = ids().last();
    assertEquals(
        sorted(PIPELINE.process(paper(id))), sorted(DemoGraph.pipeline().process(paper(id))));
  }

  private static Paper paper(String id) throws IOException {
    try (InputStream in = GoldenTest.class.getResourceAsStream("/" + FOLDER + "/" + id + ".json")) {
      byte[] line = new ObjectMapper().readTree(in).toString().getBytes(StandardCharsets.UTF_8);
      return DemoGraph.read(new ByteArrayInputStream(line)).get(0);
    }
  }

  private static String sorted(PaperGraph graph) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    StreamRDF out = StreamRDFWriter.getWriterStream(text, Lang.NQUADS);
    out.start();
    new PaperGraphWriter(Iris.DEFAULT, DemoGraph.ACTIVITY).write(graph, out);
    out.finish();
    return text.toString(StandardCharsets.UTF_8)
        .lines()
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
