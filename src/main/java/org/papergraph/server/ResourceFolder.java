package org.papergraph.server;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ResourceServlet;

/** Serves a folder of the class path, be it a directory or inside a jar. */
final class ResourceFolder extends ResourceServlet {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, String> parameters;

  ResourceFolder(String folder) {
    parameters = Map.of("baseResource", location(folder), "dirAllowed", "false", "etags", "true");
  }

  /** The way Jetty and Fuseki want it: a path for a directory, else a {@code jar:} address. */
  static String location(String folder) {
    URL url = ResourceFolder.class.getClassLoader().getResource(folder);
    if (url == null) {
      throw new IllegalStateException(folder + " is not on the class path");
    }
    URI uri = URI.create(url.toString());
    return uri.getScheme().equals("file") ? Path.of(uri).toString() : uri.toString();
  }

  @Override
  public String getInitParameter(String name) {
    return parameters.get(name);
  }
}
