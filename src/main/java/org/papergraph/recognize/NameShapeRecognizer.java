package org.papergraph.recognize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.papergraph.domain.Document;
import org.papergraph.domain.Field;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;
import org.papergraph.domain.Spelling;
import org.papergraph.domain.Token;
import org.papergraph.recognize.NameTyper.Guess;
import org.papergraph.recognize.NameTyper.Place;

/**
 * Finds names by their shape: inner capitals, digits, all capitals ("GSM8K", "ReLiK", "DefSent+"),
 * and capitalised words that the paper treats as a name ("Florenz", "Chatbot Arena").
 */
public final class NameShapeRecognizer implements Recognizer {
  static final String METHOD = "name-shape";
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?=.*\\p{Lu})(?=.*\\p{L}.*\\p{L})(?:.*\\p{Ll}\\p{Lu}.*|\\p{Lu}{2,}[\\p{Ll}]?.*|.*\\p{L}\\d.*|\\p{Lu}\\w*-\\p{Lu}.*|\\p{Lu}\\p{L}+-\\d.*|.*[\\p{L}]\\+)|[a-z]+\\d?(?:\\p{Lu}[\\p{L}\\p{N}]*)+|[a-z]{3,}-\\d[\\w.-]*|[a-z]{2,}(?:-[a-z]+)*-[a-z]*\\d[a-z\\d.]*(?:-[a-z\\d.]+)*");
  private static final Pattern VERSION =
      Pattern.compile(
          "v?\\d{1,2}(?:\\.\\d+)?|\\d+(?:\\.\\d+)?[BbMK]|XL|Large|Base|Small|Mini|Pro|Turbo|Instruct|Chat|Plus|Max");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}.+-]+");
  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("[A-Z]?\\d[\\d.,]*(?:th|st|nd|rd|x|K|M|B|k|D|s|GB|MB|ms)?");
  private static final Pattern ORDINARY_COMPOUND =
      Pattern.compile("\\p{Lu}?\\p{Ll}+(?:-\\p{Lu}?\\p{Ll}+)+");
  private static final Pattern RANKED =
      Pattern.compile(
          "(?i)(?:top|stage|level|type|phase|step|tier|rank|covid|best-of|order|part|case|class|group|mid|pre|post|late|early|age|grade)-\\d.*");
  private static final Pattern COMPOUND =
      Pattern.compile(
          "(?i).*-(?:based|derived|assisted|enabled|mediated|aided|oriented|like|style|only|trained|tuned|free|aware|centric|driven|specific|generated|labell?ed|related|inspired|powered|guided|enhanced|augmented|level|as-a-\\w+|Fits-All)");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}s?");
  private static final Pattern START = Pattern.compile("[:.?!\"“”()]|\\d\\)|#");
  private static final double SURE = 0.8;
  private static final double UNSURE = 0.5;

  private final NameTyper typer;

  /** A recogniser that types names with these head nouns. */
  public NameShapeRecognizer(HeadNouns heads) {
    typer = new NameTyper(heads);
  }

  @Override
  public List<Mention> recognize(Document document) {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    for (Sentence sentence : document.sentences()) {
      for (Place place : names(sentence)) {
        String key = Spelling.fold(text(place));
        places.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
      }
    }
    List<Mention> mentions = new ArrayList<>();
    places.forEach(
        (key, all) -> {
          Guess guess = typer.type(text(all.get(0)), all);
          boolean shaped = all.stream().anyMatch(p -> shaped(p));
          boolean bare = guess.votes() == 0 && all.size() == 1 && isAcronym(text(all.get(0)));
          if (!bare && (shaped || guess.votes() > 0)) {
            double confidence = guess.votes() > 0 ? SURE : UNSURE;
            all.forEach(
                p ->
                    mentions.add(
                        new Mention(p.sentence(), span(p), guess.type(), confidence, METHOD)));
          }
        });
    return mentions;
  }

  /** An acronym that is nowhere explained and met once may be anything. */
  private static boolean isAcronym(String name) {
    return ACRONYM.matcher(name).matches();
  }

  private static boolean shaped(Place place) {
    return place.sentence().tokens().subList(place.first(), place.end()).stream()
        .anyMatch(t -> isShape(t.text()));
  }

  /** The candidate names of a sentence: runs of shaped and capitalised words. */
  private static List<Place> names(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Place> places = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = runEnd(sentence, i);
      if (end > i) {
        places.add(new Place(sentence, i, end));
      }
      i = Math.max(end, i + 1);
    }
    return places;
  }

  private static int runEnd(Sentence sentence, int first) {
    List<Token> tokens = sentence.tokens();
    boolean title = sentence.field() == Field.TITLE;
    if (!isShape(tokens.get(first).text()) && (title || !capitalisedName(sentence, first))) {
      return first;
    }
    int end = first + 1;
    while (end < tokens.size() && continues(tokens, end, title)) {
      end++;
    }
    return end;
  }

  private static boolean continues(List<Token> tokens, int i, boolean title) {
    String text = tokens.get(i).text();
    boolean afterAcronym = ACRONYM.matcher(tokens.get(i - 1).text()).matches() && isShape(text);
    boolean adjacent = tokens.get(i).span().start() <= tokens.get(i - 1).span().end() + 1;
    if (!adjacent || afterAcronym || NotEntities.contains(text)) {
      return false;
    }
    return VERSION.matcher(text).matches()
        || !title
            && (isShape(text) || CAPITALISED.matcher(text).matches() && !tokens.get(i).is("VERB"));
  }

  /** A capitalised word in running text that is no sentence start and no ordinary proper noun. */
  private static boolean capitalisedName(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    boolean starts = i == 0 || START.matcher(sentence.tokens().get(i - 1).text()).matches();
    return !starts
        && token.text().length() > 2
        && CAPITALISED.matcher(token.text()).matches()
        && !COMPOUND.matcher(token.text()).matches()
        && !NotEntities.contains(token.text());
  }

  private static boolean isShape(String word) {
    return word.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
        && SHAPE.matcher(word).matches()
        && !PLAIN_NUMBER.matcher(word).matches()
        && !ORDINARY_COMPOUND.matcher(word).matches()
        && !COMPOUND.matcher(word).matches()
        && !RANKED.matcher(word).matches()
        && !NotEntities.contains(word)
        && !word.startsWith("http");
  }

  private static String text(Place place) {
    return place.sentence().textAt(span(place));
  }

  private static Span span(Place place) {
    return place.sentence().spanOf(place.first(), place.end());
  }
}
