package org.papergraph.tag;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.papergraph.domain.Field;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;
import org.papergraph.domain.Token;

/**
 * What the tagger sees of a token: the words around it, parts of speech, shape, affixes, clusters,
 * the noun phrase it stands in and the verb that governs it (the usual features of named entity
 * taggers; Ratinov and Roth 2009, Turian et al. 2010).
 *
 * <p>A feature is a 32-bit hash of its template and its values (Weinberger et al. 2009), so that no
 * strings are built while tagging.
 */
public final class TokenFeatures {
  private static final int WINDOW = 2;
  private static final int FAR = 4;
  private static final int GOVERNOR = 8;
  private static final int NOTHING = 0x5bd1e995;
  private static final Set<String> PHRASE = Set.of("ADJ", "NOUN", "PROPN");

  private final WordClusters clusters;

  /** Features with these clusters. */
  public TokenFeatures(WordClusters clusters) {
    this.clusters = clusters;
  }

  /** The features of every token of a sentence. */
  public int[][] of(Sentence sentence) {
    Row row = new Row(sentence, clusters);
    int[][] features = new int[sentence.tokens().size()][];
    for (int i = 0; i < features.length; i++) {
      features[i] = row.features(i);
    }
    return features;
  }

  /** Changes whenever a template changes: the features of one made-up sentence, as one number. */
  public int fingerprint() {
    String text = "We train Swin-T (8B) on the WebVid-2M corpus.";
    List<Token> tokens =
        List.of(
            new Token(new Span(0, 2), "We", "PRON"),
            new Token(new Span(3, 8), "train", "VERB"),
            new Token(new Span(9, 15), "Swin-T", "PROPN"),
            new Token(new Span(16, 17), "(", "PUNCT"),
            new Token(new Span(17, 19), "8B", "NUM"),
            new Token(new Span(19, 20), ")", "PUNCT"),
            new Token(new Span(21, 23), "on", "ADP"),
            new Token(new Span(24, 27), "the", "DET"),
            new Token(new Span(28, 37), "WebVid-2M", "PROPN"),
            new Token(new Span(38, 44), "corpus", "NOUN"),
            new Token(new Span(44, 45), ".", "PUNCT"));
    Span all = new Span(0, text.length());
    return Arrays.deepHashCode(of(new Sentence(Field.ABSTRACT, 1, all, text, tokens)));
  }

  /** One sentence with the hashed attributes of its tokens. */
  private static final class Row {
    private final List<Token> tokens;
    private final boolean title;
    private final int n;
    private final int[] words;
    private final int[] tags;
    private final int[] shapes;
    private final int[][] clusters;
    private final int[] phraseStart;
    private final int[] phraseEnd;
    private final int[] depth;
    private int[] found = new int[96];
    private int count;

    Row(Sentence sentence, WordClusters known) {
      tokens = sentence.tokens();
      title = sentence.field() == Field.TITLE;
      n = tokens.size();
      words = new int[n];
      tags = new int[n];
      shapes = new int[n];
      clusters = new int[n][];
      depth = new int[n];
      for (int i = 0; i < n; i++) {
        Token token = tokens.get(i);
        String form = WordClusters.form(token.text());
        words[i] = form.hashCode();
        tags[i] = token.tag().hashCode();
        shapes[i] = WordShape.of(token.text()).hashCode();
        clusters[i] = known.of(form);
        int open = token.text().equals("(") ? 1 : token.text().equals(")") ? -1 : 0;
        depth[i] = Math.max(0, (i > 0 ? depth[i - 1] : 0) + open);
      }
      phraseStart = new int[n];
      phraseEnd = new int[n];
      findPhrases();
    }

    /** Runs of adjectives, participles and nouns, each as start and end of its tokens. */
    private void findPhrases() {
      int i = 0;
      while (i < n) {
        int end = i;
        while (end < n && inPhrase(tokens.get(end))) {
          end++;
        }
        end = Math.max(end, i + 1);
        Arrays.fill(phraseStart, i, end, i);
        Arrays.fill(phraseEnd, i, end, end);
        i = end;
      }
    }

    private static boolean inPhrase(Token token) {
      return PHRASE.contains(token.tag())
          || token.is("VERB") && (token.text().endsWith("ing") || token.text().endsWith("ed"));
    }

    int[] features(int i) {
      count = 0;
      add(0, 0, 0);
      window(i);
      affixes(i);
      clusters(i);
      phrase(i);
      surroundings(i);
      return Arrays.copyOf(found, count);
    }

    private void window(int i) {
      for (int d = -WINDOW; d <= WINDOW; d++) {
        add(10 + d, at(words, i + d), 0);
        add(20 + d, at(tags, i + d), 0);
        add(30 + d, at(shapes, i + d), 0);
      }
      for (int d = WINDOW + 1; d <= FAR; d++) {
        add(40, at(words, i - d), 0);
        add(41, at(words, i + d), 0);
      }
      add(42, at(words, i - 1), words[i]);
      add(43, words[i], at(words, i + 1));
      add(44, at(words, i - 2), at(words, i - 1));
      add(45, at(words, i + 1), at(words, i + 2));
      add(46, at(tags, i - 1), tags[i]);
      add(47, tags[i], at(tags, i + 1));
      add(48, mix(at(tags, i - 1), tags[i]), at(tags, i + 1));
      add(49, shapes[i], at(shapes, i + 1));
      add(50, shapes[i], at(shapes, i - 1));
      add(51, shapes[i], title ? 1 : 0);
    }

    private void affixes(int i) {
      String text = tokens.get(i).text();
      String lower = text.toLowerCase(java.util.Locale.ROOT);
      for (int length = 2; length <= 4 && length < text.length(); length++) {
        add(60 + length, lower.substring(0, length).hashCode(), 0);
        add(65 + length, lower.substring(lower.length() - length).hashCode(), 0);
      }
      int hyphen = lower.lastIndexOf('-');
      if (hyphen > 0) {
        add(72, lower.substring(hyphen).hashCode(), 0);
        add(73, lower.substring(0, lower.indexOf('-')).hashCode(), 0);
      }
      add(74, WordShape.full(text).hashCode(), 0);
    }

    private void clusters(int i) {
      for (int grain = 0; grain < WordClusters.GRAINS; grain++) {
        for (int d = -WINDOW; d <= WINDOW; d++) {
          add(80 + 10 * grain + d, cluster(i + d, grain), 0);
        }
      }
      add(110, cluster(i - 1, 1), cluster(i, 1));
      add(111, cluster(i, 1), cluster(i + 1, 1));
      add(112, cluster(i, 2), shapes[i]);
      add(113, cluster(i - 1, 1), cluster(i + 1, 1));
      add(114, cluster(i, 1), tags[i]);
    }

    private void phrase(int i) {
      int start = phraseStart[i];
      int end = phraseEnd[i];
      int head = end - 1;
      add(120, words[head], 0);
      add(121, cluster(head, 1), Math.min(head - i, 4));
      add(122, cluster(head, 1), cluster(i, 1));
      add(123, Math.min(i - start, 4), Math.min(head - i, 4));
      add(124, at(words, start - 1), Math.min(i - start, 2));
      add(125, at(words, end), Math.min(head - i, 2));
      add(126, cluster(start - 1, 1), cluster(head, 1));
      add(127, words[head], Math.min(head - i, 2));
    }

    private void surroundings(int i) {
      int verb = i - 1;
      while (verb >= 0 && verb >= i - GOVERNOR && !tokens.get(verb).is("VERB")) {
        verb--;
      }
      boolean governed = verb >= 0 && verb >= i - GOVERNOR;
      add(130, governed ? words[verb] : NOTHING, 0);
      add(131, governed ? cluster(verb, 1) : NOTHING, cluster(i, 0));
      boolean opens = i + 1 < n && tokens.get(i + 1).text().equals("(");
      add(132, depth[i] > 0 ? 1 : 0, opens ? 1 : 0);
      if (opens) {
        add(133, at(shapes, i + 2), 0);
      }
      if (i > 0 && depth[i] > 0 && tokens.get(i - 1).text().equals("(")) {
        add(134, at(words, i - 2), shapes[i]);
        add(135, cluster(i - 2, 1), shapes[i]);
      }
      add(136, i == 0 ? 1 : 0, shapes[i]);
    }

    private int cluster(int i, int grain) {
      return i < 0 || i >= n ? NOTHING : clusters[i][grain];
    }

    private int at(int[] values, int i) {
      return i < 0 || i >= n ? NOTHING + (i < 0 ? -1 : 1) : values[i];
    }

    private void add(int template, int a, int b) {
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count++] = mix(mix(template * 0x9e3779b1, a), b);
    }

    /** A step of MurmurHash3 (Appleby 2008) with its finaliser. */
    private static int mix(int a, int b) {
      int h = a ^ Integer.rotateLeft(b * 0xcc9e2d51, 15) * 0x1b873593;
      h = Integer.rotateLeft(h, 13) * 5 + 0xe6546b64;
      h = (h ^ h >>> 16) * 0x85ebca6b;
      h = (h ^ h >>> 13) * 0xc2b2ae35;
      return h ^ h >>> 16;
    }
  }
}
