package org.papergraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets Fuseki's web console live under {@code /ui/}, which leaves {@code /} to us.
 *
 * <p>The console asks for everything below the place it was loaded from: {@code /ui/$/ping}, {@code
 * /ui/papergraph/sparql}. Functions are servlets, so those requests are forwarded; the dataset is
 * reached by a filter further down this chain, so there the request only changes its path.
 */
final class ConsoleFilter extends HttpFilter {
  /** Where the console lives. */
  static final String CONSOLE = "/ui/";

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = path(request);
    String behind = pathBehindConsole(request);
    if (path.equals("/ui")) {
      response.sendRedirect("ui/");
    } else if (path.equals(behind)) {
      chain.doFilter(request, response);
    } else if (behind.startsWith("/$/")) {
      request.getRequestDispatcher(behind).forward(request, response);
    } else if (behind.startsWith(GraphServer.DATASET)) {
      chain.doFilter(new Moved(request, behind), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** The path of a request, decoded. */
  static String path(HttpServletRequest request) {
    String rest = request.getPathInfo();
    return request.getServletPath() + (rest == null ? "" : rest);
  }

  /** The path as it would be if the console lived at {@code /}. */
  static String pathBehindConsole(HttpServletRequest request) {
    String path = path(request);
    return path.startsWith(CONSOLE) ? path.substring(CONSOLE.length() - 1) : path;
  }

  /** The same request at another path. */
  private static final class Moved extends HttpServletRequestWrapper {
    private final String path;

    private Moved(HttpServletRequest request, String path) {
      super(request);
      this.path = path;
    }

    @Override
    public String getRequestURI() {
      return path;
    }

    @Override
    public String getServletPath() {
      return path;
    }

    @Override
    public String getPathInfo() {
      return null;
    }
  }
}
