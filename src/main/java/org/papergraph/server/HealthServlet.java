package org.papergraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * Says whether the store can be read, as JSON. Papers are counted once: nobody else can change the
 * store while it is served.
 */
final class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Node PAPER =
      NodeFactory.createURI("https://w3id.org/papergraph/ontology#Paper");

  private final transient DatasetGraph dataset;
  private final long papers;

  HealthServlet(DatasetGraph dataset) {
    this.dataset = dataset;
    papers =
        dataset.calculateRead(
            () -> dataset.stream(Node.ANY, Node.ANY, RDF.type.asNode(), PAPER).count());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean readable = isReadable();
    response.setStatus(
        readable ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response
        .getWriter()
        .print("{\"status\":\"%s\",\"papers\":%d}\n".formatted(readable ? "up" : "down", papers));
  }

  private boolean isReadable() {
    try {
      dataset.executeRead(() -> dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).hasNext());
      return true;
    } catch (RuntimeException e) {
      log("the store cannot be read", e);
      return false;
    }
  }
}
