package org.papergraph.train;

import java.util.List;
import org.papergraph.domain.Field;
import org.papergraph.domain.Paper;
import org.papergraph.domain.Span;

/**
 * One line of an annotated corpus.
 *
 * @param document which document of the corpus it stands in
 * @param field whether it is a title or running text
 * @param text the text, one or more sentences
 * @param annotations what people marked in it
 * @param links the relations that people marked between them
 */
public record AnnotatedText(
    String document, Field field, String text, List<Annotation> annotations, List<Link> links) {
  private static final String PLACEHOLDER = "-";

  public AnnotatedText {
    annotations = List.copyOf(annotations);
    links = List.copyOf(links);
  }

  /** The text alone in its field of a paper, a placeholder in the other. */
  public Paper asPaper() {
    return field == Field.TITLE ? Paper.of(text, PLACEHOLDER) : Paper.of(PLACEHOLDER, text);
  }

  /**
   * A marked stretch.
   *
   * @param span where it stands in the text
   * @param meaning what its label means here
   */
  public record Annotation(Span span, LabelMeaning meaning) {}

  /**
   * A marked relation.
   *
   * @param head the index of the annotation that it starts from
   * @param tail the index of the annotation that it leads to
   * @param label the relation, in the corpus's own word
   * @param tailLabel the label of its tail, in the corpus's own word
   */
  public record Link(int head, int tail, String label, String tailLabel) {}
}
