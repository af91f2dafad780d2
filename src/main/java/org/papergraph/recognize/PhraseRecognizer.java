package org.papergraph.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.papergraph.domain.Document;
import org.papergraph.domain.Field;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;
import org.papergraph.domain.Token;

/**
 * Finds noun phrases whose head names a task, technique, metric or dataset: "legal case retrieval",
 * "knowledge-preserved adaptation". Words that only praise or point ("our novel …") are cut off.
 */
public final class PhraseRecognizer implements Recognizer {
  static final String METHOD = "phrase";
  private static final double CONFIDENCE = 0.55;
  private static final int LONGEST = 5;
  private static final Pattern VERSUS = Pattern.compile("(?i)vs\\.?|versus");
  private static final Pattern EMPTY_FORM =
      Pattern.compile("(?i)\\p{N}.*|(?:\\p{L}+-)*(?:based|aware)");

  private final HeadNouns heads;

  /** A recogniser of phrases with these head nouns. */
  public PhraseRecognizer(HeadNouns heads) {
    this.heads = heads;
  }

  @Override
  public List<Mention> recognize(Document document) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int i = 0;
      while (i < sentence.tokens().size()) {
        int end = phraseEnd(sentence, i);
        addPhrase(sentence, i, end, mentions);
        i = Math.max(end, i + 1);
      }
    }
    return mentions;
  }

  private int phraseEnd(Sentence sentence, int first) {
    int end = first;
    while (end < sentence.tokens().size() && inPhrase(sentence, end, end > first)) {
      end++;
    }
    while (end > first && !isNoun(sentence, end - 1)) {
      end--;
    }
    return end;
  }

  private boolean inPhrase(Sentence sentence, int i, boolean inside) {
    Token token = sentence.tokens().get(i);
    if (!Character.isLetterOrDigit(token.text().charAt(0))
        || token.text().startsWith("http")
        || VERSUS.matcher(token.text()).matches()) {
      return false;
    }
    if (token.is("VERB") && (token.text().endsWith("ing") || token.text().endsWith("ed"))) {
      // After a noun a participle starts a clause ("tasks including …") unless it is the head.
      boolean afterNoun = inside && isNoun(sentence, i - 1);
      return !afterNoun || heads.makesPhrase(token.text());
    }
    return token.is("ADJ") || isNoun(sentence, i);
  }

  /** Nouns, gerunds that head phrases ("transfer learning"), and verbs with a title's capital. */
  private boolean isNoun(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    boolean capital =
        sentence.field() == Field.TITLE && Character.isUpperCase(token.text().charAt(0));
    boolean gerund = token.text().endsWith("ing") && i > 0 && heads.makesPhrase(token.text());
    return token.is("NOUN") || token.is("PROPN") || token.is("VERB") && (capital || gerund);
  }

  private void addPhrase(Sentence sentence, int first, int end, List<Mention> mentions) {
    int start = first;
    while (start < end && isEmpty(sentence, start)) {
      start++;
    }
    if (end - start < 2 && !(end > start && lower(sentence, start).contains("-"))
        || end - start > LONGEST) {
      return;
    }
    Span span = sentence.spanOf(start, end);
    String text = sentence.textAt(span);
    boolean inner =
        sentence.tokens().subList(start, end).stream()
            .anyMatch(t -> EmptyWords.contains(t.text().toLowerCase(Locale.ROOT)));
    if (heads.makesPhrase(text) && !inner && !NotEntities.contains(text)) {
      mentions.add(new Mention(sentence, span, heads.typeOf(text), CONFIDENCE, METHOD));
    }
  }

  /** Praise and pointing words, and the verb of a clause ("preserving model rankings"). */
  private static boolean isEmpty(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    return EmptyWords.contains(lower(sentence, i))
        || token.is("VERB") && !token.text().endsWith("ed")
        || EMPTY_FORM.matcher(token.text()).matches();
  }

  private static String lower(Sentence sentence, int token) {
    return sentence.tokens().get(token).text().toLowerCase(Locale.ROOT);
  }
}
