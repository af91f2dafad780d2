package org.papergraph.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file to be written.
 *
 * @param name its name, such as {@code papergraph.nq}
 * @param mediaType its media type, such as {@code application/n-quads}
 * @param content writes what stands in it
 */
public record DumpFile(String name, String mediaType, Content content) {
  /** Writes the bytes of a file; the stream stays open. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it. */
    void write(OutputStream out) throws IOException;
  }
}
