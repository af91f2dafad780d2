package org.papergraph.server;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.papergraph.explore.Addresses;
import org.papergraph.explore.Explorer;
import org.papergraph.explore.ResourceData;
import org.papergraph.rdf.Iris;
import org.papergraph.store.Prefixes;

/**
 * Answers for a resource at its address, as a page or in a syntax of RDF: as the client would
 * rather have it, or as the ending of the address says.
 *
 * <p>Each answer names the others in {@code Link} headers (RFC 8288), and as FAIR Signposting has
 * it the address to cite, the licence, and where data that describe the resource stand.
 */
final class LinkedData {
  private static final Pattern BEYOND_ASCII = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");

  private static final Pattern ANY_ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  private final Explorer explorer;
  private final ResourceData data;
  private final Prefixes prefixes;
  private final JsonLdContext context;
  private final Optional<String> license;

  LinkedData(Explorer explorer) {
    this.explorer = explorer;
    data = explorer.data();
    prefixes = Prefixes.below(new Iris(explorer.addresses().base()));
    context = new JsonLdContext(facts(data.of(Addresses.ONTOLOGY_IRI)), prefixes);
    license = data.license();
  }

  /** The context of our JSON-LD. */
  Reply context() {
    return Reply.of(Syntax.JSON_LD.type(), context.text().getBytes(StandardCharsets.UTF_8))
        .with("Access-Control-Allow-Origin", "*");
  }

  /** What was asked for: a resource, the path without ending, and the ending if there was one. */
  private record Asked(String iri, String path, Optional<Syntax> ending) {}

  /**
   * Answers for a resource below the base.
   *
   * @param page makes the page of an IRI
   * @throws NotFound if the store knows no such resource
   */
  Reply answer(PageRequest request, Function<String, Reply> page) {
    String path = readable(request.path());
    Asked asked =
        Stream.of(path, decoded(path))
            .distinct()
            .flatMap(each -> candidates(each).stream())
            .filter(candidate -> data.knows(candidate.iri()))
            .findFirst()
            .orElseThrow(
                () ->
                    new NotFound(
                        "The graph knows nothing called <"
                            + explorer.addresses().iri(path).orElse(path)
                            + ">. Names change with the program that reads them; search for it."));
    return answer(request, asked, page);
  }

  /** Answers for a resource with an address of its own, such as the ontology. */
  Reply answer(PageRequest request, String iri, String path, Function<String, Reply> page) {
    String rest = request.path().substring(path.length());
    Optional<Syntax> ending =
        rest.isEmpty() ? Optional.empty() : Syntax.ofEnding(rest.substring(1));
    return answer(request, new Asked(iri, path, ending), page);
  }

  /** Answers for a resource of another site, which has no endings. */
  Reply answerElsewhere(PageRequest request, String iri, Function<String, Reply> page) {
    if (!data.knows(iri)) {
      throw new NotFound("The graph knows nothing called <" + iri + ">.");
    }
    return answer(request, new Asked(iri, "", Optional.empty()), page);
  }

  private List<Asked> candidates(String path) {
    List<Asked> candidates = new ArrayList<>();
    explorer
        .addresses()
        .iri(path)
        .ifPresent(
            iri -> {
              candidates.add(new Asked(iri, path, Optional.empty()));
              int dot = path.lastIndexOf('.');
              Optional<Syntax> ending =
                  dot < 0 ? Optional.empty() : Syntax.ofEnding(path.substring(dot + 1));
              ending.ifPresent(
                  syntax ->
                      candidates.add(
                          new Asked(
                              iri.substring(0, iri.length() - syntax.ending().length() - 1),
                              path.substring(0, dot),
                              ending)));
            });
    return candidates;
  }

  private Reply answer(PageRequest request, Asked asked, Function<String, Reply> page) {
    Optional<Syntax> syntax = asked.ending().or(() -> Syntax.best(request.accept()));
    Reply reply =
        syntax.isEmpty()
            ? notAcceptable(asked)
            : syntax.get() == Syntax.HTML ? page.apply(asked.iri()) : data(asked, syntax.get());
    return linked(reply, asked, syntax.orElse(Syntax.HTML));
  }

  private Reply data(Asked asked, Syntax syntax) {
    if (data.isOnlyGraph(asked.iri())) {
      String graph = GraphServer.DATASET + "/data?graph=" + Addresses.parameter(asked.iri());
      return Reply.seeOther(graph);
    }
    DatasetGraph quads = data.of(asked.iri());
    return Reply.of(syntax.type(), write(quads, syntax)).with("Access-Control-Allow-Origin", "*");
  }

  private byte[] write(DatasetGraph told, Syntax syntax) {
    DatasetGraph quads = legal(told);
    prefixes.toPrefixMap().forEach(quads.prefixes()::add);
    if (syntax == Syntax.JSON_LD) {
      return context.write(facts(quads));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (syntax == Syntax.TRIG) {
      RDFWriter.source(quads).lang(syntax.lang()).output(out);
    } else {
      Graph graph = facts(quads);
      prefixes.toPrefixMap().forEach(graph.getPrefixMapping()::setNsPrefix);
      RDFWriter.source(graph).lang(syntax.lang()).output(out);
    }
    return out.toByteArray();
  }

  /** The same with IRIs that every reader takes, also where the data hold what is none. */
  private static DatasetGraph legal(DatasetGraph told) {
    DatasetGraph legal = DatasetGraphFactory.create();
    told.stream()
        .map(quad -> NodeTransformLib.transform(LinkedData::legal, quad))
        .forEach(legal::add);
    return legal;
  }

  private static Node legal(Node node) {
    if (!node.isURI()) {
      return node;
    }
    String legal = Addresses.legal(node.getURI());
    return legal.equals(node.getURI()) ? node : NodeFactory.createURI(legal);
  }

  /** All graphs in one, but for those of evidence. */
  private static Graph facts(DatasetGraph quads) {
    Graph facts = GraphFactory.createGraphMem();
    quads.stream()
        .filter(quad -> !quad.getGraph().toString().endsWith("/evidence"))
        .forEach(quad -> facts.add(quad.asTriple()));
    return facts;
  }

  private Reply linked(Reply reply, Asked asked, Syntax sent) {
    Reply linked = reply.with("Vary", "Accept");
    if (!asked.path().isEmpty()) {
      for (Syntax syntax : Syntax.values()) {
        if (syntax != sent) {
          String rel = sent == Syntax.HTML ? "alternate describedby" : "alternate";
          linked =
              linked.with("Link", link(asked.path() + "." + syntax.ending(), rel, syntax.type()));
        }
      }
    }
    linked =
        linked.with(
            "Link",
            "<%s>; rel=\"%s\""
                .formatted(
                    Addresses.encoded(asked.iri()), sent == Syntax.HTML ? "cite-as" : "describes"));
    linked =
        linked.with("Link", "<%s>; rel=\"collection\"".formatted(Addresses.RESOURCES + "dataset"));
    return license.isEmpty()
        ? linked
        : linked.with("Link", "<%s>; rel=\"license\"".formatted(Addresses.encoded(license.get())));
  }

  private static String link(String path, String rel, String type) {
    return "<%s>; rel=\"%s\"; type=\"%s\"".formatted(Addresses.encoded(path), rel, type);
  }

  private Reply notAcceptable(Asked asked) {
    String offers =
        Stream.of(Syntax.values())
            .map(syntax -> "  %s  %s.%s\n".formatted(syntax.type(), asked.path(), syntax.ending()))
            .collect(Collectors.joining());
    String text = "406 Not to be had in this format. Ask for one of these:\n" + offers;
    return Reply.of("text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8))
        .withStatus(406);
  }

  /** Some data hold what an IRI may not, such as blanks; links to them have it encoded. */
  private static String decoded(String path) {
    return ANY_ENCODED.matcher(path).replaceAll(LinkedData::decoded);
  }

  private static String decoded(MatchResult encoded) {
    return Matcher.quoteReplacement(URLDecoder.decode(encoded.group(), StandardCharsets.UTF_8));
  }

  /** A path as IRIs have it: characters beyond ASCII stand for themselves, the rest stays. */
  static String readable(String path) {
    return BEYOND_ASCII.matcher(path).replaceAll(LinkedData::decoded);
  }
}
