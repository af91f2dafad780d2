package org.papergraph.server;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of {@code web/templates}: <a href="https://mustache.github.io/mustache.5.html">Mustache
 * templates</a>, which have no logic and escape what they print. A name that the model does not
 * have is an error, not an empty place.
 */
final class Templates {
  private static final String FOLDER = "web/templates/";

  private final Map<String, Template> compiled = new ConcurrentHashMap<>();
  private final Mustache.Compiler compiler =
      Mustache.compiler()
          .strictSections(true)
          .emptyStringIsFalse(true)
          .zeroIsFalse(true)
          .withCollector(new OptionalsAreLists())
          .withLoader(Templates::open);

  /**
   * Fills a template.
   *
   * @param template the name of its file, without {@code .mustache}
   * @param model a record whose components the template names
   * @param frame what the layout around it needs
   */
  String fill(String template, Object model, Frame frame) {
    StringWriter page = new StringWriter();
    compiled
        .computeIfAbsent(template, name -> compiler.compile(open(name)))
        .execute(model, frame, page);
    return page.toString();
  }

  private static Reader open(String name) {
    String file = FOLDER + name + ".mustache";
    try (InputStream in = Templates.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no template is called " + name);
      }
      return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A section of an {@link Optional} is filled once, or not at all. */
  private static final class OptionalsAreLists extends DefaultCollector {
    @Override
    public Iterator<?> toIterator(Object value) {
      return value instanceof Optional<?> optional
          ? optional.stream().iterator()
          : super.toIterator(value);
    }
  }
}
