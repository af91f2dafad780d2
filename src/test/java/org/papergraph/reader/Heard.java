package org.papergraph.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.domain.Paper;

/** A sink that remembers: what a reader said of an input. */
final class Heard implements PaperSink {
  final List<Paper> papers = new ArrayList<>();
  final List<String> positions = new ArrayList<>();
  final List<Rejection> rejections = new ArrayList<>();

  /** What a reader makes of a text that the user calls "in". */
  static Heard from(PaperReader reader, String text) {
    return from(reader, text.getBytes(StandardCharsets.UTF_8));
  }

  static Heard from(PaperReader reader, byte[] bytes) {
    Heard heard = new Heard();
    try {
      reader.read(new ByteArrayInputStream(bytes), "in", heard);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return heard;
  }

  @Override
  public void paper(Paper paper) {
    papers.add(paper);
  }

  @Override
  public void paper(Paper paper, String source, String position) {
    papers.add(paper);
    positions.add(position);
  }

  @Override
  public void rejected(Rejection rejection) {
    rejections.add(rejection);
  }

  List<String> titles() {
    return papers.stream().map(Paper::title).toList();
  }

  List<String> abstracts() {
    return papers.stream().map(Paper::abstractText).toList();
  }

  List<String> complaints() {
    return rejections.stream().map(Rejection::toString).toList();
  }
}
