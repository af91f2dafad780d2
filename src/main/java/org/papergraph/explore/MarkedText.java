package org.papergraph.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A title or abstract with its sentences and the names in it marked.
 *
 * @param sentences all of the text in order
 */
public record MarkedText(List<Sentence> sentences) {
  /**
   * A stretch of text.
   *
   * @param id what links lead to, e.g. {@code abstract-0-120}; empty if nothing was read in it
   */
  public record Sentence(String id, List<Piece> pieces) {}

  /**
   * Characters that are a name, or none.
   *
   * @param id what links lead to; empty for plain text
   * @param path where the named thing is told of; empty for plain text
   * @param type its kind; empty for plain text
   */
  public record Piece(String text, String id, String path, String type) {}

  /** A part of the text between two offsets, end exclusive, with what is known of it. */
  record Stretch(int start, int end, Named thing) {
    String id(String field) {
      return field + "-" + start + "-" + end;
    }
  }

  private static final Named PLAIN = Named.value("");

  /**
   * Marks a text. Of stretches that overlap, the one that begins first stands, and of those the
   * longest.
   *
   * @param field what ids begin with
   */
  static MarkedText of(String text, String field, List<Stretch> sentences, List<Stretch> names) {
    List<Stretch> marks = apart(names);
    List<Sentence> marked = new ArrayList<>();
    for (Stretch part : filled(0, text.length(), apart(sentences))) {
      String id = part.thing() == PLAIN ? "" : part.id(field);
      marked.add(new Sentence(id, pieces(text, field, part, marks)));
    }
    return new MarkedText(marked);
  }

  private static List<Piece> pieces(
      String text, String field, Stretch sentence, List<Stretch> names) {
    List<Stretch> inside =
        names.stream()
            .filter(name -> name.start() >= sentence.start() && name.end() <= sentence.end())
            .toList();
    return filled(sentence.start(), sentence.end(), inside).stream()
        .map(part -> piece(text.substring(part.start(), part.end()), field, part))
        .toList();
  }

  private static Piece piece(String text, String field, Stretch part) {
    Named thing = part.thing();
    return thing == PLAIN
        ? new Piece(text, "", "", "")
        : new Piece(text, part.id(field), thing.path(), thing.type());
  }

  /** The stretches, and plain ones between them. */
  private static List<Stretch> filled(int start, int end, List<Stretch> stretches) {
    List<Stretch> all = new ArrayList<>();
    int at = start;
    for (Stretch next : stretches) {
      if (next.start() > at) {
        all.add(new Stretch(at, next.start(), PLAIN));
      }
      all.add(next);
      at = next.end();
    }
    if (at < end) {
      all.add(new Stretch(at, end, PLAIN));
    }
    return all;
  }

  private static List<Stretch> apart(List<Stretch> stretches) {
    List<Stretch> sorted = new ArrayList<>(stretches);
    sorted.sort(
        Comparator.comparingInt(Stretch::start)
            .thenComparing(Comparator.comparingInt(Stretch::end).reversed()));
    List<Stretch> kept = new ArrayList<>();
    int free = 0;
    for (Stretch next : sorted) {
      if (next.start() >= free && next.end() > next.start()) {
        kept.add(next);
        free = next.end();
      }
    }
    return kept;
  }
}
