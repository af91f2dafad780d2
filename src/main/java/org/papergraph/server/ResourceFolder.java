package org.papergraph.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.eclipse.jetty.ee10.servlet.ResourceServlet;

/** Serves a folder of the class path, be it a directory or inside a jar. */
final class ResourceFolder extends ResourceServlet {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, String> parameters;

  ResourceFolder(String folder) {
    parameters = Map.of("baseResource", location(folder), "dirAllowed", "false", "etags", "true");
  }

  /**
   * The folder that holds a file of an npm package, which Maven brought as a webjar, whichever
   * version it is: <a href="https://www.webjars.org/documentation">
   * META-INF/resources/webjars/NAME/VERSION/</a>.
   *
   * @param file within the package
   */
  static ResourceFolder ofWebjar(String name, String file) {
    String whole = "META-INF/resources/webjars/" + name + "/" + version(name) + "/" + file;
    return new ResourceFolder(whole.substring(0, whole.lastIndexOf('/')), whole);
  }

  /** A jar may lack entries for its folders, so a file in it tells where it is. */
  private ResourceFolder(String folder, String file) {
    String place = location(file);
    String base = place.substring(0, place.length() - file.length()) + folder;
    parameters = Map.of("baseResource", base, "dirAllowed", "false", "etags", "true");
  }

  private static String version(String name) {
    String about = "META-INF/maven/org.webjars.npm/%s/pom.properties".formatted(name);
    try (InputStream file = ResourceFolder.class.getClassLoader().getResourceAsStream(about)) {
      if (file == null) {
        throw new IllegalStateException("the webjar " + name + " is not on the class path");
      }
      Properties properties = new Properties();
      properties.load(file);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
