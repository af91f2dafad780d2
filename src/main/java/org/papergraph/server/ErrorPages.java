package org.papergraph.server;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Errors that no page answered for: as a page for browsers, as a line of text for everyone else.
 * What failed inside is written to the log and not shown.
 */
final class ErrorPages implements Request.Handler {
  private final Pages pages;

  ErrorPages(Pages pages) {
    this.pages = pages;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    String message = message(request, status);
    String accept = String.valueOf(request.getHeaders().get(HttpHeader.ACCEPT));
    Reply reply =
        accept.contains("text/html") ? pages.error(status, message) : line(status, message);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.type());
    Content.Sink.write(response, true, new String(reply.body(), StandardCharsets.UTF_8), callback);
    return true;
  }

  private static final String MESSAGE = ErrorHandler.ERROR_MESSAGE;

  /** What was said of it, if more than the name of the status. */
  private static String message(Request request, int status) {
    Object said = request.getAttribute(MESSAGE);
    boolean telling = status < 500 && said != null && !said.equals(HttpStatus.getMessage(status));
    return telling ? said.toString() : "";
  }

  private static Reply line(int status, String message) {
    String text =
        status + " " + ErrorPage.title(status) + (message.isEmpty() ? "" : ": " + message) + "\n";
    return Reply.of("text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }
}
