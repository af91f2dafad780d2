package org.papergraph.recognize;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.domain.Document;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Field;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Spelling;
import org.papergraph.domain.Token;

/**
 * Decides what a name outside the vocabulary is, from all places where a paper uses it: each place
 * votes by apposition ("X, a dataset of"), head noun ("the X corpus"), introducing noun
 * ("benchmarks such as X") and governing verb ("evaluate on X"), and the name votes by its parts
 * ("MedQA").
 */
final class NameTyper {
  private static final double STRONG = 3;
  private static final double FAIR = 2;
  private static final double WEAK = 1;
  private static final int APPOSITION = 12;
  private static final int REACH = 5;
  private static final Set<String> NAMING =
      Words.set(
          "called named dubbed termed namely : - – ( \" like as including e.g. e.g i.e. "
              + "such , `` the and .");
  private static final Set<String> TESTING =
      Words.set(
          "evaluate evaluated evaluation evaluations experiments experiment test tested "
              + "results performance score scores accuracy validate validated outperforms "
              + "benchmarked improvement improvements gains achieves success state-of-the-art "
              + "sota superior");
  private static final Set<String> ON = Set.of("on", "across", "over");
  private static final Set<String> TRAINING =
      Words.set("trained pretrained pre-trained training fine-tuned finetuned pretraining");

  private static final Set<String> OWN = Set.of("we", "paper", "work", "study", "article");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "our");
  private static final Set<String> PROPOSING =
      Words.set(
          "propose proposes introduce introduces present presents develop release build describe");

  private final HeadNouns heads;
  private final Map<Pattern, EntityType> parts;

  NameTyper(HeadNouns heads) {
    this.heads = heads;
    this.parts = NameParts.load();
  }

  /** Where a name stands: tokens {@code first} to {@code end} (exclusive) of a sentence. */
  record Place(Sentence sentence, int first, int end) {}

  /**
   * The type with most votes.
   *
   * @param name the name as printed
   * @param places where it stands, at least one
   * @return the type, and how sure: 0 where nothing but the default spoke
   */
  Guess type(String name, List<Place> places) {
    return type(name, places, null);
  }

  /** The same, with one more vote for what the paper says of the thing elsewhere, or null. */
  Guess type(String name, List<Place> places, EntityType said) {
    Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);
    vote(votes, said, FAIR);
    parts.forEach((pattern, type) -> vote(votes, pattern.matcher(name).find() ? type : null, FAIR));
    if (name.contains("-") || name.contains(" ")) {
      EntityType own = heads.typeOf(name);
      if (own == EntityType.TASK) {
        votes.merge(own, 2 * STRONG, Double::sum); // "Court View Generation" is what it says.
      } else {
        vote(votes, own, FAIR);
      }
    }
    for (Place place : places) {
      EntityType apposed = apposition(place);
      vote(votes, apposed == EntityType.TASK ? null : apposed, STRONG);
      EntityType following = followingHead(place);
      vote(votes, following == EntityType.TASK ? null : following, STRONG);
      vote(votes, introducingHead(place), FAIR);
      vote(votes, governor(place), WEAK);
    }
    EntityType best = null;
    for (Map.Entry<EntityType, Double> entry : votes.entrySet()) {
      best = best == null || entry.getValue() > votes.get(best) ? entry.getKey() : best;
    }
    return best == null ? new Guess(EntityType.TECHNIQUE, 0) : new Guess(best, votes.get(best));
  }

  /**
   * What the paper says it introduces, without the name: "we present a new benchmark that …".
   *
   * @return the type of the first such head noun, or null
   */
  EntityType introduced(Document document) {
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i + 2 < tokens.size(); i++) {
        boolean proposes =
            PROPOSING.contains(lower(tokens.get(i)))
                && tokens.subList(Math.max(0, i - 2), i).stream()
                    .anyMatch(t -> OWN.contains(lower(t)));
        if (proposes && ARTICLES.contains(lower(tokens.get(i + 1)))) {
          return firstHead(tokens, i + 2);
        }
      }
    }
    return null;
  }

  /** A type and the votes for it. */
  record Guess(EntityType type, double votes) {}

  private static void vote(Map<EntityType, Double> votes, EntityType type, double weight) {
    if (type != null) {
      // A proper name among tasks ("tasks such as MNLI") is the set that poses the task.
      votes.merge(type == EntityType.TASK ? EntityType.BENCHMARK : type, weight, Double::sum);
    }
  }

  /** "X, a large dataset of …", "X is a benchmark for …", title "X: A Framework for …". */
  private EntityType apposition(Place place) {
    List<Token> tokens = place.sentence().tokens();
    int i = skipParenthesis(tokens, place.end());
    if (i + 1 >= tokens.size()) {
      return null;
    }
    String mark = tokens.get(i).text().toLowerCase(Locale.ROOT);
    boolean colon =
        place.sentence().field() == Field.TITLE
            && (mark.equals(":") || mark.equals("-") || mark.equals("--"));
    boolean appositive =
        colon
            || (mark.equals(",")
                    || mark.equals("is")
                    || mark.equals("–")
                    || mark.equals("--")
                    || mark.equals("as")
                    || mark.equals("-"))
                && Set.of("a", "an", "the", "our", "one")
                    .contains(tokens.get(i + 1).text().toLowerCase(Locale.ROOT));
    // "X: Using …" says what was done with X, not what it is.
    boolean clause = tokens.get(i + 1).text().endsWith("ing");
    return appositive && !clause ? firstHead(tokens, i + 1) : null;
  }

  /** The type of the head of the noun phrase that starts at a token. */
  private EntityType firstHead(List<Token> tokens, int start) {
    EntityType found = null;
    for (int i = start; i < tokens.size() && i < start + APPOSITION; i++) {
      Token token = tokens.get(i);
      boolean ends =
          token.is("VERB") && !token.text().endsWith("ed") && !token.text().endsWith("ing")
              || Set.of(
                      "that",
                      "which",
                      ",",
                      ".",
                      ";",
                      "for",
                      "of",
                      "to",
                      "in",
                      "with",
                      "where",
                      "on",
                      "by",
                      "from",
                      "via",
                      "using",
                      "through",
                      "capable",
                      "comprising",
                      "consisting",
                      "containing",
                      "based",
                      "trained",
                      "designed",
                      "built")
                  .contains(token.text().toLowerCase(Locale.ROOT));
      if (ends) {
        return found;
      }
      EntityType type = heads.typeOf(token.text());
      found = type != null ? type : found;
    }
    return found;
  }

  /** "the X dataset", "X-based models" does not count. */
  private EntityType followingHead(Place place) {
    List<Token> tokens = place.sentence().tokens();
    EntityType found = null;
    for (int i = skipParenthesis(tokens, place.end());
        i < tokens.size() && i < place.end() + REACH;
        i++) {
      if (!tokens.get(i).is("NOUN") && !tokens.get(i).is("PROPN") && !tokens.get(i).is("ADJ")) {
        break;
      }
      EntityType type = heads.typeOf(tokens.get(i).text());
      boolean verb = i + 1 < tokens.size() && tokens.get(i + 1).is("NUM"); // "X scores 71.4"
      found = type != null && !verb ? type : found;
    }
    return found;
  }

  /** "a dataset called X", "benchmarks such as X and Y", "the model X". */
  private EntityType introducingHead(Place place) {
    List<Token> tokens = place.sentence().tokens();
    int passed = 0;
    for (int i = place.first() - 1; i >= 0 && passed < 2 * REACH; i--, passed++) {
      Token token = tokens.get(i);
      EntityType type =
          token.is("NOUN") || token.is("PROPN") && i < place.first() - 1
              ? heads.typeOf(token.text())
              : null;
      if (type != null) {
        return type;
      }
      boolean name = Spelling.isDistinctive(token.text());
      if (!name && !NAMING.contains(token.text().toLowerCase(Locale.ROOT))) {
        return null;
      }
    }
    return null;
  }

  /** "evaluate … on X" speaks for a benchmark, "trained on X" for a dataset. */
  private static EntityType governor(Place place) {
    List<Token> tokens = place.sentence().tokens();
    int on = place.first() - 1;
    while (on >= 0 && inObject(tokens.get(on))) {
      on--;
    }
    if (on < 0 || !ON.contains(lower(tokens.get(on)))) {
      return null;
    }
    for (int i = on - 1; i >= 0 && i >= on - 2 * REACH; i--) {
      if (TRAINING.contains(lower(tokens.get(i)))) {
        return EntityType.DATASET;
      }
      if (TESTING.contains(lower(tokens.get(i)))) {
        return EntityType.BENCHMARK;
      }
    }
    return null;
  }

  /** Whether a word may stand between "on" and the last name of a list. */
  private static boolean inObject(Token token) {
    return Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "CCONJ", "SYM").contains(token.tag())
        || token.text().equals(",");
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private static int skipParenthesis(List<Token> tokens, int i) {
    int at = i < tokens.size() && tokens.get(i).text().matches("[\"”'’]+") ? i + 1 : i;
    if (at < tokens.size() && tokens.get(at).text().equals("(")) {
      for (int j = at; j < tokens.size() && j < at + 10; j++) {
        if (tokens.get(j).text().equals(")")) {
          return j + 1;
        }
      }
    }
    return at;
  }
}
