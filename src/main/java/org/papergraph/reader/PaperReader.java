package org.papergraph.reader;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the papers of one input format. A new format is a new implementation; {@link PaperInput}
 * chooses between them by content.
 *
 * <pre>{@code
 * new JsonLinesReader().read(stream, "papers.jsonl", sink);
 * }</pre>
 */
public interface PaperReader {
  /**
   * Hands every paper and every unreadable record to the sink, in the order of the input, and keeps
   * none of them.
   *
   * @param in uncompressed bytes; not closed
   * @param source what the user calls the input, for messages
   * @param sink hears of each record once
   * @throws IOException if the bytes themselves cannot be read on; the papers before that have been
   *     delivered
   */
  void read(InputStream in, String source, PaperSink sink) throws IOException;
}
