package org.papergraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells browsers what pages may do, and that any web page may query the dataset.
 *
 * <p>Fuseki's own CORS filter echoes the origin and allows credentials; open data need neither.
 */
final class ResponseHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String OUR_PAGES =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** The console sets styles from its scripts; it would also ask prefix.cc, which we do not let. */
  private static final String CONSOLE =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
          + "font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
          + "frame-ancestors 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = ConsoleFilter.path(request);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader(
        "Content-Security-Policy", path.startsWith(ConsoleFilter.CONSOLE) ? CONSOLE : OUR_PAGES);
    if (isDataset(path)) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      if (isPreflight(request)) {
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS, POST");
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private static boolean isDataset(String path) {
    return path.equals(GraphServer.DATASET) || path.startsWith(GraphServer.DATASET + "/");
  }

  private static boolean isPreflight(HttpServletRequest request) {
    return request.getMethod().equals("OPTIONS")
        && request.getHeader("Access-Control-Request-Method") != null;
  }
}
