package org.papergraph.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a page needs to know of a request.
 *
 * @param path the path as sent, still percent-encoded, since IRIs hold percent signs of their own
 */
record PageRequest(String path, HttpServletRequest request) {
  static PageRequest of(HttpServletRequest request) {
    return new PageRequest(request.getRequestURI(), request);
  }

  /** A parameter without blanks around it; empty if it was not sent. */
  String parameter(String name) {
    return Optional.ofNullable(request.getParameter(name)).map(String::strip).orElse("");
  }

  /** Every value of a parameter that is not blank. */
  List<String> parameters(String name) {
    String[] values = request.getParameterValues(name);
    return values == null
        ? List.of()
        : Stream.of(values).map(String::strip).filter(value -> !value.isEmpty()).toList();
  }

  /** A whole number of at least 1; 1 where none was sent or it is none. */
  int page() {
    String number = parameter("page");
    return number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1;
  }

  /** What the client would rather have; everything is welcome if it does not say. */
  String accept() {
    String accept = request.getHeader("Accept");
    return accept == null || accept.isBlank() ? "*/*" : accept;
  }
}
