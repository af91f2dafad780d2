package org.papergraph.server;

import java.time.Duration;
import org.papergraph.domain.UserException;

/**
 * How the graph is served.
 *
 * @param host the name or address of the network interface to listen on; {@code localhost} keeps
 *     the server to this machine, {@code 0.0.0.0} opens it to the network
 * @param port the port, or 0 for any free one
 * @param timeout how long a query may take
 */
public record ServerSettings(String host, int port, Duration timeout) {
  /** This machine only, port 3030 as Fuseki does by default, queries of 30 seconds. */
  public static final ServerSettings DEFAULT =
      new ServerSettings("localhost", 3030, Duration.ofSeconds(30));

  public ServerSettings {
    if (port < 0 || port > 65535) {
      throw new UserException("%d is no port: give one from 0 to 65535".formatted(port));
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new UserException("a query needs some time: give a longer timeout than " + timeout);
    }
  }

  /** The same on another interface. */
  public ServerSettings withHost(String other) {
    return new ServerSettings(other, port, timeout);
  }

  /** The same on another port. */
  public ServerSettings withPort(int other) {
    return new ServerSettings(host, other, timeout);
  }

  /** The same with another limit for queries. */
  public ServerSettings withTimeout(Duration other) {
    return new ServerSettings(host, port, other);
  }
}
