package org.papergraph.reader;

import java.io.IOException;
import java.io.InputStream;
import org.papergraph.domain.Metadata;
import org.papergraph.reader.PageBlock.Shape;

/**
 * Reads text as copied from a page that lists papers: title and abstract by turns, with the site's
 * own lines before and between them.
 *
 * <pre>
 * Subscribe
 *
 * May 2
 *
 * On Counting Words in Running Text
 *
 * We count words. ...
 * </pre>
 *
 * A paragraph is a title or an abstract by its shape; where the shape leaves a choice, its
 * neighbours decide.
 */
public final class PapersPageReader implements PaperReader {

  @Override
  public void read(InputStream in, String source, PaperSink sink) throws IOException {
    PageBlocks blocks = new PageBlocks(new LineReader(in));
    new Turns(source, sink).read(blocks);
    if (blocks.truncation() != null) {
      throw blocks.truncation();
    }
  }

  /** The state of one reading: the title that waits for its abstract. */
  private static final class Turns {
    private final String source;
    private final PaperSink sink;
    private PageBlock title;
    private String opening = "";

    Turns(String source, PaperSink sink) {
      this.source = source;
      this.sink = sink;
    }

    void read(PageBlocks blocks) throws IOException {
      for (PageBlock block = blocks.next(); block != null; block = blocks.next()) {
        PageBlock next = blocks.peek();
        switch (block.shape()) {
          case ABSTRACT -> longAbstract(block);
          case DAMAGED -> damaged(block);
          default -> shortBlock(block, next != null && next.is(Shape.ABSTRACT));
        }
      }
      // After a cut nobody knows whether the abstract was missing; the cut itself is reported.
      if (blocks.truncation() == null) {
        dropTitle();
      }
    }

    private void longAbstract(PageBlock block) {
      if (title == null) {
        reject(block, "an abstract without a title; put the title on its own line before it");
      } else {
        deliver(opening.isEmpty() ? block.text() : opening + " " + block.text());
      }
    }

    private void damaged(PageBlock block) {
      String paper = title == null ? "" : " (in the paper \"" + title.text() + "\")";
      title = null;
      opening = "";
      reject(block, block.text() + paper);
    }

    private void shortBlock(PageBlock block, boolean abstractFollows) {
      if (title != null && !abstractFollows && block.canBeShortAbstractOf(title)) {
        deliver(block.text());
      } else if (title != null && title.isFullTitle() && abstractFollows && block.canBeByline()) {
        return;
      } else if (title != null
          && title.isFullTitle()
          && abstractFollows
          && block.is(Shape.SENTENCE)) {
        // A one-line summary between title and abstract, as some pages print it.
        opening = block.text();
      } else {
        dropTitle();
        title = block;
      }
    }

    private void deliver(String abstractText) {
      PageBlock of = title;
      title = null;
      opening = "";
      new RawPaper(of.text(), abstractText, Metadata.NONE)
          .deliver(source, "line " + of.line(), sink);
    }

    /** A waiting title gets no abstract; one or two words were a button rather than a title. */
    private void dropTitle() {
      if (title != null && title.isFullTitle()) {
        reject(
            title, "a title without an abstract: \"%s\"; add the abstract".formatted(title.text()));
      }
      title = null;
      opening = "";
    }

    private void reject(PageBlock block, String reason) {
      sink.rejected(new Rejection(source, "line " + block.line(), reason));
    }
  }
}
