package org.papergraph.recognize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.domain.Abbreviation;
import org.papergraph.domain.Document;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;
import org.papergraph.domain.Spelling;

/**
 * Finds the short forms that a paper defines, wherever they stand, and their long forms. Their type
 * is that of the long form's head noun.
 */
public final class AbbreviationRecognizer implements Recognizer {
  static final String METHOD = "abbreviation";
  private static final double CONFIDENCE = 0.8;

  private static final Pattern PROPOSED =
      Pattern.compile(
          "\\b(?:propose|introduce|present|develop|describe|design)(?:s|d)?(?: (?:the|an?|our|novel|new|simple))*(?: \\S+){0,2} $");

  private final HeadNouns heads;

  /** A recogniser that types long forms by these head nouns. */
  public AbbreviationRecognizer(HeadNouns heads) {
    this.heads = heads;
  }

  @Override
  public List<Mention> recognize(Document document) {
    List<Mention> mentions = new ArrayList<>();
    Map<String, EntityType> types = new HashMap<>();
    for (Abbreviation abbreviation : document.abbreviations()) {
      EntityType type = type(abbreviation);
      if (type != null && !NotEntities.contains(abbreviation.shortText())) {
        types.putIfAbsent(abbreviation.shortText(), type);
        mentions.add(mention(abbreviation.sentence(), abbreviation.longForm(), type));
      }
    }
    for (Sentence sentence : types.isEmpty() ? List.<Sentence>of() : document.sentences()) {
      for (var token : sentence.tokens()) {
        EntityType type = types.get(token.text());
        type = type != null ? type : types.get(Spelling.singular(token.text()));
        if (type != null) {
          mentions.add(mention(sentence, token.span(), type));
        }
      }
    }
    return mentions;
  }

  /** By the head noun; a long form that is written as a name is a technique if nothing else. */
  private EntityType type(Abbreviation abbreviation) {
    EntityType type = heads.typeOf(abbreviation.longText());
    boolean proposed = isProposed(abbreviation);
    if (type == EntityType.TASK && proposed) {
      return EntityType
          .TECHNIQUE; // "We propose masked span alignment (MSA)": who does it, not what.
    }
    return type == null && (proposed || isName(abbreviation.longText()))
        ? EntityType.TECHNIQUE
        : type;
  }

  /** "we propose an information gain-guided causal debiasing (IGCD) framework". */
  private static boolean isProposed(Abbreviation abbreviation) {
    Sentence sentence = abbreviation.sentence();
    int end = abbreviation.longForm().start() - sentence.span().start();
    return PROPOSED.matcher(sentence.text().substring(0, end)).find();
  }

  /** "Language Models for Motion Control": all but the small words have capitals. */
  private static boolean isName(String phrase) {
    return Stream.of(phrase.split("[ -]"))
        .filter(word -> word.length() > 3)
        .allMatch(word -> Character.isUpperCase(word.charAt(0)));
  }

  private static Mention mention(Sentence sentence, Span span, EntityType type) {
    return new Mention(sentence, span, type, CONFIDENCE, METHOD);
  }
}
