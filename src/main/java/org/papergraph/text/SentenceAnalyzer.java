package org.papergraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.papergraph.domain.Abbreviation;
import org.papergraph.domain.Document;
import org.papergraph.domain.Field;
import org.papergraph.domain.Paper;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;
import org.papergraph.domain.Token;

/**
 * Splits a paper into tagged sentences. The title is one sentence, whatever marks it contains.
 *
 * <p>Not safe for threads: one analyser a worker.
 */
public final class SentenceAnalyzer {
  /**
   * "in all settings.However, …": on 100,000 abstracts such a stop is an end of sentence; each 60th
   * of 2,840 was looked at.
   */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?:(?<![\\p{L}/.])\\p{L}*\\p{Ll}{3}|\\p{Lu}{2,}|[)\\]%]|\\p{N})[.?!](?=\\p{Lu}\\p{Ll}*[ ,])");

  private final SentenceDetectorME sentenceDetector;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  /** An analyser over shared models. */
  public SentenceAnalyzer(LanguageModels models) {
    sentenceDetector = new SentenceDetectorME(models.sentences());
    tokenizer = new TokenizerME(models.tokens());
    tagger = new POSTaggerME(models.tags(), POSTagFormat.UD);
  }

  /** The paper with its sentences and abbreviations; mentions are still empty. */
  public Document analyze(Paper paper) {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(sentence(Field.TITLE, 0, new Span(0, paper.title().length()), paper.title()));
    for (Span span : sentenceSpans(paper.abstractText())) {
      String text = span.of(paper.abstractText());
      sentences.add(sentence(Field.ABSTRACT, sentences.size(), span, text));
    }
    List<Abbreviation> abbreviations =
        sentences.stream().flatMap(s -> AbbreviationFinder.find(s).stream()).toList();
    return new Document(paper, sentences, abbreviations, List.of());
  }

  private List<Span> sentenceSpans(String text) {
    List<Span> spans = new ArrayList<>();
    for (opennlp.tools.util.Span found : sentenceDetector.sentPosDetect(text)) {
      Span span = new Span(found.getStart(), found.getEnd());
      Span previous = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      if (previous != null && SentenceJoin.belongTogether(previous.of(text), span.of(text))) {
        spans.set(spans.size() - 1, new Span(previous.start(), span.end()));
      } else if (span.length() > 0) {
        spans.add(span);
      }
    }
    return spans.stream().flatMap(span -> parted(text, span).stream()).toList();
  }

  /** Sentences between which the blank is missing. */
  private static List<Span> parted(String text, Span span) {
    List<Span> parts = new ArrayList<>();
    int start = span.start();
    Matcher end = GLUED.matcher(text).region(span.start(), span.end());
    while (end.find()) {
      parts.add(new Span(start, end.end()));
      start = end.end();
    }
    parts.add(new Span(start, span.end()));
    return parts;
  }

  private Sentence sentence(Field field, int index, Span span, String text) {
    List<Span> spans = TokenMender.mend(text, rawTokens(text));
    String[] words = spans.stream().map(s -> s.of(text)).toArray(String[]::new);
    String[] tags = tagger.tag(words);
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      Span inField =
          new Span(span.start() + spans.get(i).start(), span.start() + spans.get(i).end());
      tokens.add(new Token(inField, words[i], TagMender.mend(words[i], tags[i])));
    }
    return new Sentence(field, index, span, text, tokens);
  }

  private List<Span> rawTokens(String text) {
    List<Span> spans = new ArrayList<>();
    for (opennlp.tools.util.Span token : tokenizer.tokenizePos(text)) {
      spans.add(new Span(token.getStart(), token.getEnd()));
    }
    return spans;
  }
}
