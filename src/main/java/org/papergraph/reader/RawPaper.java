package org.papergraph.reader;

import org.papergraph.domain.Metadata;
import org.papergraph.domain.Paper;
import org.papergraph.domain.Slug;

/** A paper as printed in the input, before its mark-up is removed. */
record RawPaper(String title, String abstractText, Metadata metadata) {

  /** Cleans the texts and hands the paper on, or the reason why nothing is left of it. */
  void deliver(String source, String position, PaperSink sink) {
    String cleanTitle = MarkupCleaner.clean(title);
    String cleanAbstract = MarkupCleaner.clean(abstractText);
    if (cleanTitle.isEmpty() || cleanAbstract.isEmpty()) {
      String empty = cleanTitle.isEmpty() ? "title" : "abstract";
      sink.rejected(
          new Rejection(source, position, "the " + empty + " is empty; give it some text"));
      return;
    }
    String key = Slug.ofPaper(metadata.identifier(), cleanTitle);
    sink.paper(new Paper(key, cleanTitle, cleanAbstract, metadata), source, position);
  }
}
