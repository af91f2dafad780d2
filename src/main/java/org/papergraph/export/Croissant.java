package org.papergraph.export;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.papergraph.rdf.PG;
import org.papergraph.store.Census;

/**
 * A dump in Croissant 1.1 (docs.mlcommons.org/croissant): its files with size and checksum, and the
 * columns of its tables. Licence, creator, date and address stand there when the caller gives them;
 * Croissant wants all four.
 *
 * @param census the numbers
 * @param publisher who publishes it
 * @param files the files
 */
record Croissant(Census census, Publisher publisher, List<WrittenFile> files) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The same line ends on every platform. */
  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

  void write(OutputStream out) throws IOException {
    ObjectNode dataset = JSON.createObjectNode();
    dataset.set("@context", context());
    dataset.put("@type", "sc:Dataset");
    dataset.put("conformsTo", "http://mlcommons.org/croissant/1.1");
    dataset.put("name", DatasetDescription.TITLE);
    dataset.put(
        "description",
        "%s %d papers, %d entities, %d triples."
            .formatted(
                DatasetDescription.WORDS,
                census.things(PG.Paper),
                census.things(PG.Entity),
                census.triples()));
    publisher.licence().ifPresent(iri -> dataset.put("license", iri));
    publisher.creator().ifPresent(iri -> dataset.putObject("creator").put("@id", iri));
    publisher.date().ifPresent(day -> dataset.put("datePublished", day));
    publisher.page().ifPresent(iri -> dataset.put("url", iri));
    ArrayNode distribution = dataset.putArray("distribution");
    files.forEach(file -> describe(file, distribution.addObject()));
    ArrayNode tables = dataset.putArray("recordSet");
    for (WrittenFile file : files) {
      Arrays.stream(CsvTable.values())
          .filter(table -> file.name().startsWith(table.title() + ".csv"))
          .forEach(table -> describe(table, file, tables.addObject()));
    }
    out.write(JSON.writer(PRINTER).writeValueAsBytes(dataset));
    out.write('\n');
  }

  /** What the short names that we use stand for (appendix 1 of the specification). */
  private static ObjectNode context() {
    ObjectNode context = JSON.createObjectNode();
    context.put("@language", "en");
    context.put("@vocab", "http://schema.org/");
    context.put("sc", "http://schema.org/");
    context.put("cr", "http://mlcommons.org/croissant/");
    context.put("dct", "http://purl.org/dc/terms/");
    context.put("conformsTo", "dct:conformsTo");
    for (String term : List.of("recordSet", "field", "source", "fileObject", "extract", "column")) {
      context.put(term, "cr:" + term);
    }
    context.putObject("dataType").put("@id", "cr:dataType").put("@type", "@vocab");
    return context;
  }

  private static void describe(WrittenFile file, ObjectNode object) {
    object.put("@type", "cr:FileObject");
    object.put("@id", file.name());
    object.put("name", file.name());
    object.put("contentUrl", file.name());
    object.put("encodingFormat", file.zipped() ? "application/gzip" : file.mediaType());
    object.put("contentSize", file.bytes() + " B");
    object.put("sha256", file.sha256());
  }

  private static void describe(CsvTable table, WrittenFile file, ObjectNode records) {
    records.put("@type", "cr:RecordSet");
    records.put("@id", table.title());
    records.put("name", table.title());
    ArrayNode fields = records.putArray("field");
    for (CsvTable.Column column : table.columns()) {
      ObjectNode field = fields.addObject();
      field.put("@type", "cr:Field");
      field.put("@id", table.title() + "/" + column.name());
      field.put("name", column.name());
      field.put("dataType", column.isNumber() ? "sc:Number" : "sc:Text");
      ObjectNode source = field.putObject("source");
      source.putObject("fileObject").put("@id", file.name());
      source.putObject("extract").put("column", column.name());
    }
  }
}
