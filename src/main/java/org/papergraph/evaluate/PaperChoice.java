package org.papergraph.evaluate;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.papergraph.domain.Paper;
import org.papergraph.reader.PaperSink;
import org.papergraph.reader.Rejection;

/** Passes on the papers that are wanted. */
record PaperChoice(Predicate<Paper> wanted, Consumer<Paper> next) implements PaperSink {
  @Override
  public void paper(Paper paper) {
    if (wanted.test(paper)) {
      next.accept(paper);
    }
  }

  @Override
  public void rejected(Rejection rejection) {
    // A paper that cannot be read is counted as absent.
  }
}
