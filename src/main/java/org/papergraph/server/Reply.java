package org.papergraph.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A whole answer. Its entity tag comes from its bytes, so a client that has them already is told so
 * (RFC 9110, section 8.8.3).
 *
 * @param headers besides type, length and tag; a name may stand several times
 */
record Reply(int status, String type, byte[] body, List<Map.Entry<String, String>> headers) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TAG_LENGTH = 16;

  /** An answer with a body. */
  static Reply of(String type, byte[] body) {
    return new Reply(HttpServletResponse.SC_OK, type, body, List.of());
  }

  /** A record, or a list of them, as JSON. */
  static Reply json(Object value) {
    try {
      return of("application/json", JSON.writeValueAsBytes(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A page. */
  static Reply html(String page) {
    return of("text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  /** Something else tells of it (303). */
  static Reply seeOther(String location) {
    return new Reply(
            HttpServletResponse.SC_SEE_OTHER, "text/plain; charset=utf-8", new byte[0], List.of())
        .with("Location", location);
  }

  /** The same with another status. */
  Reply withStatus(int other) {
    return new Reply(other, type, body, headers);
  }

  /** The same with one more header. */
  Reply with(String name, String value) {
    List<Map.Entry<String, String>> more = new ArrayList<>(headers);
    more.add(Map.entry(name, value));
    return new Reply(status, type, body, more);
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    headers.forEach(header -> response.addHeader(header.getKey(), header.getValue()));
    response.setStatus(status);
    if (status == HttpServletResponse.SC_OK) {
      String tag = tag();
      response.setHeader("ETag", tag);
      response.setHeader("Cache-Control", "no-cache");
      if (has(request.getHeader("If-None-Match"), tag)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    response.setContentType(type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static boolean has(String sent, String tag) {
    return sent != null && (sent.strip().equals("*") || sent.contains(tag));
  }

  private String tag() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return "\"" + HexFormat.of().formatHex(digest).substring(0, TAG_LENGTH) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
