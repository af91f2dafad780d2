package org.papergraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Answers where there is a page, and leaves everything else to what stands behind it. */
final class PageFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient Pages pages;

  PageFilter(Pages pages) {
    this.pages = pages;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    PageRequest asked = PageRequest.of(request);
    Optional<Page> page = pages.at(asked.path());
    if (page.isPresent()) {
      answer(page.get(), asked).send(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private Reply answer(Page page, PageRequest asked) {
    try {
      return page.answer(asked);
    } catch (NotFound e) {
      return pages.error(HttpServletResponse.SC_NOT_FOUND, e.getMessage());
    }
  }
}
