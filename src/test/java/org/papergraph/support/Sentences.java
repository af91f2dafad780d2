package org.papergraph.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Field;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Paper;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Slug;
import org.papergraph.domain.Span;
import org.papergraph.domain.Token;

/**
 * Sentences and documents for tests, written as text; no language model is asked.
 *
 * <p>{@link #of} reads tagged words: {@code We/PRON introduce/VERB BERT/PROPN}. {@link #document}
 * reads marked entities: {@code We introduce [BERT|Model].}
 */
public final class Sentences {
  private static final Pattern MARKED = Pattern.compile("\\[([^|\\]]+)\\|(\\w+)\\]");
  private static final Pattern TOKEN =
      Pattern.compile(
          "https?://\\S*[^\\s.,;:)]|\\b(?:e\\.g|i\\.e|vs|cf)\\.|\\p{L}[\\p{L}\\p{N}+]*(?:[-@./](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}+]+)*"
              + "|\\p{N}[\\p{L}\\p{N}]*(?:[.,](?=\\p{N})[\\p{L}\\p{N}]+)*|\\S");

  private Sentences() {}

  /** A sentence of an abstract from words with their parts of speech, parted by single spaces. */
  public static Sentence of(String tagged) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String word : tagged.split(" ")) {
      int slash = word.lastIndexOf('/');
      text.append(text.isEmpty() ? "" : " ");
      Span span = new Span(text.length(), text.length() + slash);
      text.append(word, 0, slash);
      tokens.add(new Token(span, word.substring(0, slash), word.substring(slash + 1)));
    }
    return new Sentence(Field.ABSTRACT, 1, new Span(0, text.length()), text.toString(), tokens);
  }

  /** A document of one tagged sentence, without mentions or abbreviations. */
  public static Document only(Sentence sentence) {
    Paper paper = Paper.of("A title", sentence.text());
    return new Document(paper, List.of(sentence), List.of(), List.of());
  }

  /**
   * A document whose entities are marked: the title, then the sentences of the abstract. Equal
   * names are one entity. Tokens are split at spaces and punctuation and are all tagged {@code X}.
   */
  public static Document document(String title, String... sentences) {
    Builder builder = new Builder();
    String plainTitle = builder.sentence(Field.TITLE, 0, title);
    StringBuilder text = new StringBuilder();
    for (String marked : sentences) {
      text.append(text.isEmpty() ? "" : " ");
      text.append(builder.sentence(Field.ABSTRACT, text.length(), marked));
    }
    Paper paper = Paper.of(plainTitle, text.isEmpty() ? "None." : text.toString());
    return new Document(paper, builder.sentences, List.of(), builder.mentions);
  }

  /** The text without its marks. */
  public static String plain(String marked) {
    return MARKED.matcher(marked).replaceAll("$1");
  }

  /** The tokens of a plain text that begins at an offset. */
  static List<Token> tokens(String plain, int shift) {
    return TOKEN
        .matcher(plain)
        .results()
        .map(m -> new Token(new Span(shift + m.start(), shift + m.end()), m.group(), "X"))
        .toList();
  }

  private static final class Builder {
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<LinkedMention> mentions = new ArrayList<>();
    private final Map<String, Entity> entities = new TreeMap<>();

    String sentence(Field field, int shift, String marked) {
      String plain = plain(marked);
      Span whole = new Span(shift, shift + plain.length());
      Sentence sentence = new Sentence(field, sentences.size(), whole, plain, tokens(plain, shift));
      sentences.add(sentence);
      spans(marked)
          .forEach(
              (start, mark) -> {
                Span span = new Span(shift + start, shift + start + mark.get(0).length());
                EntityType type = EntityType.ofTerm(mark.get(1));
                Mention mention = new Mention(sentence, span, type, 1, "test");
                mentions.add(new LinkedMention(mention, entity(mark.get(0), type)));
              });
      return plain;
    }

    private Entity entity(String name, EntityType type) {
      return entities.computeIfAbsent(
          Slug.of(name), key -> new Entity(key, type, name, new TreeSet<>()));
    }

    /** Name and type of each mark, by where the name starts in the plain text. */
    private static SortedMap<Integer, List<String>> spans(String marked) {
      SortedMap<Integer, List<String>> spans = new TreeMap<>();
      Matcher mark = MARKED.matcher(marked);
      int removed = 0;
      while (mark.find()) {
        spans.put(mark.start() - removed, List.of(mark.group(1), mark.group(2)));
        removed += mark.group().length() - mark.group(1).length();
      }
      return spans;
    }
  }
}
