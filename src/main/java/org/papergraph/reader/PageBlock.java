package org.papergraph.reader;

import java.util.regex.Pattern;

/**
 * A paragraph of a listing page and what its shape says it is.
 *
 * @param line where it starts
 * @param text its lines joined; for a damaged one the problem
 * @param shape what it looks like on its own; the order of the page decides in the end
 */
record PageBlock(long line, String text, Shape shape) {

  /** What a paragraph looks like. */
  enum Shape {
    /** Long, or of several sentences. */
    ABSTRACT,
    /** Short, without a full stop. */
    TITLE,
    /** Short, with a full stop: an abstract of one sentence, a banner, rarely a title. */
    SENTENCE,
    /** A list of people, or a title like "Language Models, Knowledge Graphs". */
    NAMES,
    /** Not readable. */
    DAMAGED
  }

  /**
   * Of 100,000 titles from arXiv and the ACL Anthology the longest has 250 characters; a line of
   * this length is an abstract whatever it looks like.
   */
  static final int SURELY_ABSTRACT = 300;

  /** The shortest of the 100,000 abstracts has 153 characters; only 1 % have less than 486. */
  private static final int PERHAPS_ABSTRACT = 120;

  private static final int FULL_TITLE_WORDS = 3;
  private static final Pattern SENTENCE_BREAK = Pattern.compile("\\p{Ll}[.!?][\"')]? +\\p{Lu}");
  private static final Pattern FULL_STOP = Pattern.compile("\\.[\"')\\]]*$");
  private static final String NAME_WORD =
      "(?:\\p{Lu}[\\p{L}.'\u2019-]*|van|von|de|der|den|di|el|al|bin)";
  private static final String NAME = NAME_WORD + "(?: " + NAME_WORD + "){1,3}";
  private static final Pattern NAMES =
      Pattern.compile(NAME + "(?:(?:,|,? and|,? &) " + NAME + ")+(?:,? et al\\.| *\\.\\.\\.)?");

  static PageBlock of(long line, String text) {
    return new PageBlock(line, text, shape(text));
  }

  private static Shape shape(String text) {
    if (text.length() >= SURELY_ABSTRACT) {
      return Shape.ABSTRACT;
    }
    if (NAMES.matcher(text).matches()) {
      return Shape.NAMES;
    }
    boolean fullStop = FULL_STOP.matcher(text).find();
    // A question mark alone proves nothing: many long titles end in one.
    if (text.length() >= PERHAPS_ABSTRACT && (fullStop || SENTENCE_BREAK.matcher(text).find())) {
      return Shape.ABSTRACT;
    }
    return fullStop ? Shape.SENTENCE : Shape.TITLE;
  }

  boolean is(Shape other) {
    return shape == other;
  }

  /** Whether it can only be a title: menu entries and user names have one word or two. */
  boolean isFullTitle() {
    return shape == Shape.TITLE && words() >= FULL_TITLE_WORDS;
  }

  /** Whether it can be the whole abstract of the title before it: "Withdrawn", "We count words." */
  boolean canBeShortAbstractOf(PageBlock title) {
    return switch (shape) {
      case SENTENCE -> title.shape == Shape.TITLE && title.words() > 1;
      case TITLE -> title.isFullTitle() && words() == 1 && Character.isUpperCase(text.charAt(0));
      default -> false;
    };
  }

  /** Whether it can stand between a title and its abstract: authors, the name of a user. */
  boolean canBeByline() {
    return shape == Shape.NAMES || shape == Shape.TITLE && words() < FULL_TITLE_WORDS;
  }

  private int words() {
    return text.split(" ").length;
  }
}
