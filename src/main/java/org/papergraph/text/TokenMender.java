package org.papergraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.domain.Span;

/**
 * Puts together what the tokenizer splits inside names. The model follows the English Web Treebank,
 * which parts "MuMath-Code-70B" and "pre-trained" at hyphens; names and the tagger are better
 * served by whole words.
 */
final class TokenMender {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s)\\]>\"]*[^\\s)\\]>\".,;:]");

  /** A piece of a word: no white space, no bracket, quote or sentence mark. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\b(?:e\\.g|i\\.e|vs|cf)\\.|\\p{L}(?:[\\p{L}\\p{M}\\p{N}_+]|[-‐‑.@*](?=[\\p{L}\\p{N}])|/(?=\\p{N})|;(?=\\p{Lu}))*[+*]*(?:['’](?:s|t|re|ve|ll|d)\\b)?|\\p{N}[\\p{N}\\p{L}]*(?:[.,](?=\\p{N})\\p{N}[\\p{N}\\p{L}]*)*(?:-(?=[\\p{L}\\p{N}])[\\p{L}\\p{N}-]+)*");

  private static final Pattern CLITIC = Pattern.compile("(?:'s|’s|n't|n’t)$");

  private TokenMender() {}

  /**
   * Tokens of a text.
   *
   * @param text the sentence
   * @param raw the tokenizer's spans in it, in order
   * @return spans in order, none overlapping; every raw span is in one of them
   */
  static List<Span> mend(String text, List<Span> raw) {
    List<Span> whole = wholes(text);
    List<Span> mended = new ArrayList<>();
    int next = 0;
    int end = 0;
    for (Span token : raw) {
      while (next < whole.size() && whole.get(next).end() <= token.start()) {
        next++;
      }
      int start = Math.max(token.start(), end);
      while (start < token.end()) {
        Span word = next < whole.size() ? whole.get(next) : null;
        if (word == null || word.start() >= token.end()) {
          add(text, mended, new Span(start, token.end()));
          start = token.end();
        } else if (word.start() > start) {
          add(text, mended, new Span(start, word.start()));
          start = word.start();
        } else {
          add(text, mended, new Span(start, word.end()));
          start = word.end();
          next++;
        }
      }
      end = start;
    }
    return mended;
  }

  private static List<Span> wholes(String text) {
    List<Span> spans = new ArrayList<>();
    ADDRESS.matcher(text).results().forEach(m -> spans.add(new Span(m.start(), m.end())));
    List<Span> addresses = List.copyOf(spans);
    WORD.matcher(text)
        .results()
        .map(m -> new Span(m.start(), m.end()))
        .filter(s -> addresses.stream().noneMatch(s::overlaps))
        .forEach(spans::add);
    spans.sort(null);
    return spans;
  }

  private static void add(String text, List<Span> tokens, Span span) {
    String word = span.of(text);
    var clitic = CLITIC.matcher(word);
    if (word.isBlank()) {
      return;
    }
    if (clitic.find() && clitic.start() > 0) {
      tokens.add(new Span(span.start(), span.start() + clitic.start()));
      tokens.add(new Span(span.start() + clitic.start(), span.end()));
    } else {
      tokens.add(span);
    }
  }
}
