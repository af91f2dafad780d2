package org.papergraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.graph.GraphFactory;
import org.papergraph.rdf.FixedGraph;
import org.papergraph.rdf.Iris;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Prefixes;

/**
 * Says what is served here, in RDF: at {@code /.well-known/void} the dataset (VoID, W3C Interest
 * Group Note, section 7.2), and at the endpoint, when no query is sent, the service (SPARQL 1.1
 * Service Description, section 2).
 */
final class DescriptionFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String WELL_KNOWN = "/.well-known/void";
  private static final Set<String> ENDPOINTS =
      Set.of(GraphServer.DATASET + "/sparql", GraphServer.DATASET + "/query");
  private static final AcceptList OFFER =
      AcceptList.create(
          WebContent.contentTypeTurtle,
          WebContent.contentTypeJSONLD,
          WebContent.contentTypeNTriples,
          WebContent.contentTypeRDFXML);

  private final transient GraphStore store;
  private final transient Iris iris;

  DescriptionFilter(GraphStore store) {
    this.store = store;
    this.iris = store.iris();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Graph> described = described(request);
    if (described.isEmpty()) {
      chain.doFilter(request, response);
    } else {
      reply(described.get(), PageRequest.of(request).accept()).send(request, response);
    }
  }

  private Optional<Graph> described(HttpServletRequest request) {
    String path = ConsoleFilter.path(request);
    if (!Set.of("GET", "HEAD").contains(request.getMethod())) {
      return Optional.empty();
    }
    if (path.equals(WELL_KNOWN)) {
      return Optional.of(dataset());
    }
    if (ENDPOINTS.contains(path) && request.getParameter("query") == null) {
      return Optional.of(new ServiceDescription(request.getRequestURL().toString(), iris).graph());
    }
    return Optional.empty();
  }

  private Graph dataset() {
    Graph copy = GraphFactory.createGraphMem();
    store
        .dataset()
        .executeRead(
            () ->
                store
                    .dataset()
                    .getGraph(iris.graph(FixedGraph.DESCRIPTION))
                    .find()
                    .forEachRemaining(copy::add));
    return copy;
  }

  private Reply reply(Graph graph, String accept) {
    MediaType chosen = AcceptList.match(new AcceptList(accept), OFFER);
    if (chosen == null) {
      return refusal().withStatus(HttpServletResponse.SC_NOT_ACCEPTABLE).with("Vary", "Accept");
    }
    Lang lang = RDFLanguages.contentTypeToLang(chosen.getContentTypeStr());
    Prefixes.below(iris).toPrefixMap().forEach(graph.getPrefixMapping()::setNsPrefix);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).lang(lang).output(out);
    return Reply.of(chosen.getContentTypeStr(), out.toByteArray()).with("Vary", "Accept");
  }

  private static Reply refusal() {
    String types =
        OFFER.entries().stream()
            .map(MediaType::getContentTypeStr)
            .collect(Collectors.joining(", "));
    return Reply.of(
        "text/plain; charset=utf-8",
        "This is to be had as %s.\n".formatted(types).getBytes(StandardCharsets.UTF_8));
  }
}
