package org.papergraph.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.domain.Document;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;
import org.papergraph.domain.Spelling;
import org.papergraph.domain.Token;
import org.papergraph.recognize.NameTyper.Place;

/**
 * Finds the name before the colon of a title ("Florenz: Scaling Laws for …") and wherever else the
 * paper uses it.
 */
public final class TitleRecognizer implements Recognizer {
  static final String METHOD = "title";
  private static final double CONFIDENCE = 0.85;
  private static final Pattern NAME =
      Pattern.compile("^([\\p{Lu}\\p{N}\\p{Ll}][^\\s:]*(?: [\\p{Lu}\\p{N}][^\\s:]*){0,2}): \\S");

  private final NameTyper typer;

  /** A recogniser that types names with these head nouns. */
  public TitleRecognizer(HeadNouns heads) {
    typer = new NameTyper(heads);
  }

  @Override
  public List<Mention> recognize(Document document) {
    Matcher matcher = NAME.matcher(document.paper().title());
    if (!matcher.find() || !isName(matcher.group(1), document)) {
      return List.of();
    }
    List<Place> places = places(matcher.group(1), document);
    var guess = typer.type(matcher.group(1), places, typer.introduced(document));
    return places.stream()
        .map(
            p ->
                new Mention(
                    p.sentence(),
                    p.sentence().spanOf(p.first(), p.end()),
                    guess.type(),
                    CONFIDENCE,
                    METHOD))
        .toList();
  }

  /** One word is a name if it has a name's shape or comes back in the abstract as it is written. */
  private static boolean isName(String candidate, Document document) {
    if (NotEntities.contains(candidate)) {
      return false;
    }
    if (Spelling.isDistinctive(candidate.replace("-", "").replace(" ", ""))
        && !candidate.contains(" ")) {
      return !candidate.matches("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)+")
          || inAbstract(candidate, document);
    }
    return inAbstract(candidate, document);
  }

  private static boolean inAbstract(String name, Document document) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
        .matcher(document.paper().abstractText())
        .find();
  }

  private static List<Place> places(String name, Document document) {
    List<Place> places = new ArrayList<>();
    Pattern pattern =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}]|-\\p{N})");
    for (Sentence sentence : document.sentences()) {
      pattern
          .matcher(sentence.text())
          .results()
          .forEach(m -> addPlace(places, sentence, new Span(m.start(), m.end())));
    }
    return places;
  }

  private static void addPlace(List<Place> places, Sentence sentence, Span inSentence) {
    int start = inSentence.start() + sentence.span().start();
    int end = inSentence.end() + sentence.span().start();
    int first = sentence.tokenAt(start);
    int last = sentence.tokenAt(end - 1);
    List<Token> tokens = sentence.tokens();
    if (last < tokens.size()
        && tokens.get(first).span().start() == start
        && tokens.get(last).span().end() == end) {
      places.add(new Place(sentence, first, last + 1));
    }
  }
}
