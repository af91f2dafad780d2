package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.domain.Paper;

class DuplicateFilterTest {
  private final Heard heard = new Heard();
  private final DuplicateFilter filter = new DuplicateFilter(heard);

  @Test
  void rejectsTheSecondAndNamesTheFirst() {
    Paper paper = new Paper("arxiv-1.2", "T", "A", Paper.of("T", "A").metadata());
    filter.paper(paper, "a.jsonl", "line 3");
    filter.paper(Paper.of("Other", "A"), "a.jsonl", "line 4");
    filter.paper(paper, "b.txt", "line 7");
    assertEquals(List.of("T", "Other"), heard.titles());
    assertEquals(
        List.of("b.txt:7: the same paper as a.jsonl:3 (arxiv-1.2); remove one of the two"),
        heard.complaints());
  }

  @Test
  void countsPapersThatComeWithoutPlace() {
    filter.paper(Paper.of("T", "A"));
    filter.paper(Paper.of("Other", "A"));
    filter.paper(Paper.of("T", "changed"));
    assertEquals(2, heard.papers.size());
    assertEquals("record 3", heard.rejections.get(0).position());
  }

  @Test
  void passesRejectionsOn() {
    Rejection rejection = new Rejection("a", "record 2", "no title");
    filter.rejected(rejection);
    assertEquals(List.of(rejection), heard.rejections);
    assertEquals("a:record 2: no title", rejection.toString());
  }
}
