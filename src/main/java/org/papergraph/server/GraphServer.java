package org.papergraph.server;

import java.net.BindException;
import java.net.SocketException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.papergraph.domain.UserException;
import org.papergraph.store.GraphStore;

/**
 * Serves a store over HTTP until closed.
 *
 * <ul>
 *   <li>{@code /papergraph/sparql}: SPARQL queries by GET and POST, with {@code text:query}
 *   <li>{@code /.well-known/void}: what the dataset holds; the endpoint without a query describes
 *       itself
 *   <li>{@code /papergraph/data}: whole graphs by the graph store protocol, GET only
 *   <li>{@code /ui/}: the web console of Fuseki
 *   <li>{@code /health}, {@code /$/ping}, {@code /$/metrics}: for those who run it
 *   <li>{@code /}: a page that leads to all of these
 * </ul>
 */
public final class GraphServer implements AutoCloseable {
  /** The path of the dataset. */
  static final String DATASET = "/papergraph";

  private static final int WORTH_ZIPPING = 1024;

  private final FusekiServer server;
  private final Pages pages;
  private final ServerSettings settings;

  private GraphServer(FusekiServer server, Pages pages, ServerSettings settings) {
    this.server = server;
    this.pages = pages;
    this.settings = settings;
  }

  /**
   * Starts to serve a store, which stays the caller's to close.
   *
   * @throws UserException if the port is taken or the host is none of this machine
   */
  public static GraphServer start(GraphStore store, ServerSettings settings) {
    Pages pages = new Pages(store.dataset(), settings.timeout());
    FusekiServer server = build(store, pages, settings);
    listenOn(server.getJettyServer(), settings.host());
    try {
      server.start();
    } catch (FusekiException e) {
      server.stop();
      pages.settle();
      throw explain(e, settings);
    }
    return new GraphServer(server, pages, settings);
  }

  private static FusekiServer build(GraphStore store, Pages pages, ServerSettings settings) {
    FusekiServer server =
        FusekiServer.create()
            // None but what stands here: modules found on the class path bring admin functions.
            .fusekiModules(FusekiModules.empty())
            .port(settings.port())
            .add(DATASET, service(store, settings))
            .addFilter("/*", new ReadOnlyGate())
            .addFilter("/*", new ResponseHeaders())
            .addFilter("/*", new ConsoleFilter())
            .addFilter("/*", new DescriptionFilter(store))
            .addFilter("/*", new PageFilter(pages))
            .addServlet("/ui/*", new ResourceFolder("webapp"))
            .addServlet("/health", new HealthServlet(store.dataset()))
            .addServlet("/$/server", new ActionServerStatus())
            .addServlet("/$/datasets", new ActionServerStatus())
            .enablePing(true)
            .enableStats(true)
            .enableMetrics(true)
            .enableTasks(true)
            .addServlet("/assets/*", new ResourceFolder("web/assets"))
            .addServlet(
                "/assets/yasqe/*", ResourceFolder.ofWebjar("zazuko__yasqe", "build/yasqe.min.js"))
            .build();
    ServletContextHandler context = (ServletContextHandler) server.getJettyServer().getHandler();
    context.setErrorHandler(new ErrorPages(pages));
    zipAnswers(context);
    return server;
  }

  // Jetty's successor of GzipHandler needs three more jars and does no more for us; Jena pins the
  // version of Jetty, so the removal comes with a version of Jena and will not go unnoticed.
  @SuppressWarnings("removal")
  private static void zipAnswers(ServletContextHandler context) {
    GzipHandler gzip = new GzipHandler();
    gzip.setMinGzipSize(WORTH_ZIPPING);
    gzip.addIncludedMethods("GET", "POST");
    context.insertHandler(gzip);
  }

  private static DataService.Builder service(GraphStore store, ServerSettings settings) {
    Context limits = new Context();
    limits.set(ARQ.queryTimeout, Long.toString(settings.timeout().toMillis()));
    // SERVICE would let anyone send requests from this machine to others behind its firewall.
    limits.set(ARQ.httpServiceAllowed, false);
    DataService.Builder service = DataService.newBuilder(store.dataset());
    for (String name : List.of("", "sparql", "query")) {
      service.addEndpoint(endpoint(Operation.Query, name, limits));
    }
    for (String name : List.of("data", "get")) {
      service.addEndpoint(endpoint(Operation.GSP_R, name, limits));
    }
    return service;
  }

  private static Endpoint endpoint(Operation operation, String name, Context limits) {
    return Endpoint.create().operation(operation).endpointName(name).context(limits).build();
  }

  /** Fuseki itself only knows this machine or all interfaces. */
  private static void listenOn(Server server, String host) {
    ((ServerConnector) server.getConnectors()[0]).setHost(host);
  }

  private static RuntimeException explain(FusekiException e, ServerSettings settings) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException
          && String.valueOf(cause.getMessage()).contains("already in use")) {
        return new UserException(
            "port %d is in use: stop the other program, or give another --port"
                .formatted(settings.port()),
            e);
      }
      if (cause instanceof SocketException || cause instanceof UnresolvedAddressException) {
        return cannotListen(settings, cause);
      }
    }
    return e;
  }

  private static UserException cannotListen(ServerSettings settings, Throwable cause) {
    return new UserException(
        "cannot listen on %s, port %d (%s): give another --host or --port"
            .formatted(settings.host(), settings.port(), cause.getMessage()),
        cause);
  }

  /** Where a browser on this machine finds the start page; ends with a slash. */
  public URI address() {
    String host = settings.host().equals("0.0.0.0") ? "localhost" : settings.host();
    String bracketed = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://%s:%d/".formatted(bracketed, server.getPort()));
  }

  /** The SPARQL endpoint. */
  public URI endpoint() {
    return address().resolve(DATASET + "/sparql");
  }

  /** Waits until the server is closed. */
  public void join() {
    server.join();
  }

  @Override
  public void close() {
    server.stop();
    pages.settle();
  }
}
