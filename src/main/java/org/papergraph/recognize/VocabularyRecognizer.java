package org.papergraph.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.domain.Concept;
import org.papergraph.domain.Document;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;
import org.papergraph.domain.Spelling;

/** Finds the names of the controlled vocabulary, the longest at each place. */
public final class VocabularyRecognizer implements Recognizer {
  static final String METHOD = "vocabulary";
  private static final double CONFIDENCE = 0.9;
  private static final int LONGEST = 8;
  private static final String JOINTS = "-‐‑–/.'’";
  private static final Pattern SIZE =
      Pattern.compile(
          "(?:[- ]\\d+(?:\\.\\d+)?[BbM]| ?\\(\\d+(?:\\.\\d+)?[BM]\\))(?![\\p{L}\\p{N}]|[ -](?:\\w+ )?(?:param|token))");

  private final Lexicon lexicon;

  /** A recogniser of the names in a lexicon. */
  public VocabularyRecognizer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Mention> recognize(Document document) {
    Set<String> words = document.words();
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Span> spans = Spelling.words(sentence.text());
      List<String> folded =
          spans.stream().map(s -> Spelling.foldWord(s.of(sentence.text()))).toList();
      int i = 0;
      while (i < spans.size()) {
        int end = longest(sentence, spans, folded, i, words, mentions);
        i = end > i ? end : i + 1;
      }
    }
    return mentions;
  }

  /** Adds the longest name that starts at a word; returns the word after it, or the word itself. */
  private int longest(
      Sentence sentence,
      List<Span> spans,
      List<String> folds,
      int first,
      Set<String> words,
      List<Mention> mentions) {
    StringBuilder folded = new StringBuilder();
    Concept best = null;
    int end = first;
    for (int i = first; i < spans.size() && i < first + LONGEST; i++) {
      if (i > first && !joined(sentence.text(), spans.get(i - 1), spans.get(i))) {
        break;
      }
      folded.append(folds.get(i));
      String key = folded.toString();
      if (!lexicon.hasPrefix(key)) {
        break;
      }
      Span span = new Span(spans.get(first).start(), spans.get(i).end());
      Concept concept =
          bounded(sentence.text(), span) || sizeAfter(sentence.text(), span) > span.end()
              ? lexicon.find(span.of(sentence.text()), key, words)
              : null;
      if (concept != null) {
        best = concept;
        end = i + 1;
      }
    }
    if (best != null) {
      Span name = new Span(spans.get(first).start(), spans.get(end - 1).end());
      boolean model = best.type() == EntityType.MODEL;
      Span span = model ? new Span(name.start(), sizeAfter(sentence.text(), name)) : name;
      if (model || bounded(sentence.text(), name)) {
        add(sentence, span, best, mentions);
      }
    }
    return end;
  }

  private static void add(Sentence sentence, Span span, Concept concept, List<Mention> mentions) {
    int shift = sentence.span().start();
    Span inField = new Span(span.start() + shift, span.end() + shift);
    mentions.add(new Mention(sentence, inField, concept.type(), CONFIDENCE, METHOD));
  }

  /**
   * Where the size of a model ends that follows its name ("Llama 2 (7B)"), or where the name ends.
   */
  private static int sizeAfter(String text, Span name) {
    Matcher size = SIZE.matcher(text).region(name.end(), text.length());
    return size.lookingAt() ? size.end() : name.end();
  }

  /** Words of one name are parted by a single space, hyphen, slash or nothing. */
  private static boolean joined(String text, Span left, Span right) {
    String between = text.substring(left.end(), right.start());
    return between.isEmpty()
        || between.equals(" ")
        || between.length() == 1 && JOINTS.contains(between);
  }

  /** "GPT-4" is not in "GPT-4-like-thing": a name ends where a hyphenated word ends. */
  private static boolean bounded(String text, Span span) {
    boolean openLeft =
        span.start() > 1
            && "-/_;".indexOf(text.charAt(span.start() - 1)) >= 0
            && Character.isLetterOrDigit(text.charAt(span.start() - 2));
    boolean openRight =
        span.end() + 1 < text.length()
            && "-;_".indexOf(text.charAt(span.end())) >= 0
            && Character.isLetterOrDigit(text.charAt(span.end() + 1));
    // "at inference time" is a when, not a measure.
    boolean when =
        text.startsWith("time", span.end() - 4) && text.substring(0, span.start()).endsWith("at ");
    return !openLeft && !openRight && !when;
  }
}
