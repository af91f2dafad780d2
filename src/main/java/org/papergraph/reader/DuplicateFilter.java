package org.papergraph.reader;

import java.util.HashMap;
import java.util.Map;
import org.papergraph.domain.Paper;

/**
 * Passes each paper on once per build: a second paper with the same key is rejected, naming the
 * place of the first. One filter may hear several inputs in turn.
 *
 * <pre>{@code
 * PaperSink sink = new DuplicateFilter(pipeline);
 * first.read(sink);
 * second.read(sink); // "b.jsonl:7: the same paper as a.jsonl:3 (arxiv-2510.12859); ..."
 * }</pre>
 */
public final class DuplicateFilter implements PaperSink {
  private final PaperSink next;
  // Only key and place are kept, not the paper: some 150 bytes for each of perhaps millions.
  private final Map<String, String> places = new HashMap<>();
  private int withoutPlace;

  /**
   * A filter before a sink.
   *
   * @param next hears the first paper of each key and every rejection
   */
  public DuplicateFilter(PaperSink next) {
    this.next = next;
  }

  @Override
  public void paper(Paper paper) {
    withoutPlace++;
    paper(paper, "input", "record " + withoutPlace);
  }

  @Override
  public void paper(Paper paper, String source, String position) {
    String place = source + ":" + position.replaceFirst("^line ", "");
    String first = places.putIfAbsent(paper.key(), place);
    if (first == null) {
      next.paper(paper, source, position);
      return;
    }
    String reason = "the same paper as %s (%s); remove one of the two";
    next.rejected(new Rejection(source, position, reason.formatted(first, paper.key())));
  }

  @Override
  public void rejected(Rejection rejection) {
    next.rejected(rejection);
  }
}
