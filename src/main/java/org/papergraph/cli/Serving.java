package org.papergraph.cli;

import org.papergraph.server.GraphServer;
import org.papergraph.server.ServerSettings;
import org.papergraph.store.GraphStore;

/**
 * Serves a store until the process is stopped.
 *
 * @param streams hear where it is served
 */
record Serving(Streams streams) {
  /** As the user called it. */
  private static final String COMMAND = System.getProperty("papergraph.command", "papergraph");

  private static final String EXAMPLE =
      "SELECT ?title WHERE { ?paper <http://purl.org/dc/terms/title> ?title } LIMIT 3";

  /** Serves; comes back when the server has been stopped. */
  void serve(GraphStore store, ServerSettings settings) {
    GraphServer server = GraphServer.start(store, settings);
    Thread stop =
        new Thread(
            () -> {
              server.close();
              store.close();
              streams.say("Stopped.");
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    tellAddresses(server);
    server.join();
  }

  private void tellAddresses(GraphServer server) {
    streams.out().println("Start page  " + server.address());
    streams.out().println("Console     " + server.address().resolve("ui/"));
    streams.out().println("Endpoint    " + server.endpoint());
    streams.say("");
    streams.say("Try, in another terminal:");
    streams.say("  %s query models-by-benchmark --endpoint %s", COMMAND, server.endpoint());
    streams.say(
        "  curl %s -H 'Accept: text/csv' --data-urlencode 'query=%s'", server.endpoint(), EXAMPLE);
    streams.say("");
    streams.say("Ctrl-C stops it.");
  }
}
