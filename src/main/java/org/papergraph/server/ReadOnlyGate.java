package org.papergraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Lets in what reads: GET, HEAD and OPTIONS, the POST of queries, and of Fuseki's functions under
 * {@code /$/} those that its console needs to show something. The endpoints behind it cannot write
 * either; this door holds even if one is added by mistake.
 */
final class ReadOnlyGate extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> QUERY_PATHS =
      Set.of(
          GraphServer.DATASET,
          GraphServer.DATASET + "/",
          GraphServer.DATASET + "/sparql",
          GraphServer.DATASET + "/query");
  private static final String ADMIN = "/$/";
  private static final Set<String> OPEN_FUNCTIONS =
      Set.of("ping", "server", "stats", "datasets", "tasks", "metrics");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = ConsoleFilter.pathBehindConsole(request);
    if (path.startsWith(ADMIN) && !isOpen(path)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "this server has no such function");
      return;
    }
    boolean query = request.getMethod().equals("POST") && QUERY_PATHS.contains(path);
    if (!query && !READING.contains(request.getMethod())) {
      response.setHeader(
          "Allow", QUERY_PATHS.contains(path) ? "GET, HEAD, OPTIONS, POST" : "GET, HEAD, OPTIONS");
      response.sendError(
          HttpServletResponse.SC_METHOD_NOT_ALLOWED, "this server only answers questions");
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean isOpen(String path) {
    String function = path.substring(ADMIN.length());
    int end = function.indexOf('/');
    return OPEN_FUNCTIONS.contains(end < 0 ? function : function.substring(0, end));
  }
}
