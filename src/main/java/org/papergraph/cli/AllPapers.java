package org.papergraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.domain.Paper;
import org.papergraph.reader.PaperInput;
import org.papergraph.reader.PaperSink;
import org.papergraph.reader.Rejection;

/**
 * The papers of some inputs at once, for what goes over them more than once.
 *
 * @param papers those that could be read, in order
 * @param rejected how many records could not
 */
record AllPapers(List<Paper> papers, int rejected) {
  /** Reads all inputs; says which records it rejects and why. */
  static AllPapers of(List<String> inputs, Streams streams) {
    List<Paper> papers = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    PaperSink sink =
        new PaperSink() {
          @Override
          public void paper(Paper paper) {
            papers.add(paper);
          }

          @Override
          public void rejected(Rejection rejection) {
            rejections.add(rejection);
            streams.say("%s", rejection);
          }
        };
    for (String input : inputs) {
      try (PaperInput open = PaperInput.open(input, streams.in())) {
        open.read(sink);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new AllPapers(papers, rejections.size());
  }
}
