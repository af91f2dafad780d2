package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Evidence;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Quantity;
import org.papergraph.domain.Sentence;

/**
 * Reads sizes: parameters and context length of models, tokens, instances, languages and tasks of
 * datasets. The number belongs to the nearest entity of the right type in the sentence, else to the
 * paper's contribution if it has that type.
 */
public final class AttributeExtractor implements Extractor {
  private static final double CONFIDENCE = 0.85;
  private static final int REACH = 90;
  private static final Pattern DIRECT =
      Pattern.compile("[- +]?(?:[\\w-]+[- ]){1,2}|[- +]?(?:[\\w-]+[- ]){1,6}of (?:the )?");

  /** What follows the number (or precedes it), what it measures, and what can have it. */
  private record Rule(Predicate predicate, Pattern before, Pattern after, Owners owners) {
    private static final Pattern ANY = Pattern.compile("");
    private static final Pattern RANGE =
        Pattern.compile(
            "^(?:,|and|or|to|-|–|through)? ?\\d[\\d.,]*(?:[kmbt]| thousand| million| billion| trillion)?\\b");

    static Rule after(Predicate predicate, String after, Owners owners) {
      return new Rule(predicate, ANY, Pattern.compile("^[- ]?" + after), owners);
    }

    boolean fits(Surroundings around) {
      return before.matcher(around.before(6)).find()
          && after.matcher(RANGE.matcher(around.after(8)).replaceFirst("").strip()).find();
    }

    boolean admits(EntityType type) {
      return switch (owners) {
        case MODELS -> type == EntityType.MODEL;
        case DATA -> type.isData();
        case ALL -> type == EntityType.MODEL || type.isData();
      };
    }
  }

  /** What can have a number. */
  private enum Owners {
    MODELS,
    DATA,
    ALL
  }

  private static final String ADJECTIVES =
      "(?:(?!(?:in|over|of|from|across|for|with|and|on|to|by|that|into) )[\\w-]+ ){0,3}?";
  private static final List<Rule> RULES =
      List.of(
          Rule.after(
              Predicate.PARAMETER_COUNT, "(?:\\w+ )?(?:parameters?|params)\\b", Owners.MODELS),
          new Rule(
              Predicate.PARAMETER_COUNT,
              Rule.ANY,
              Pattern.compile(
                  "^[- ]?(?:[\\w-]+ ){0,3}(?:models?|llms?|lms?|variants?|versions?|backbones?)\\b"),
              Owners.MODELS),
          new Rule(
              Predicate.CONTEXT_LENGTH,
              Pattern.compile(
                  "\\b(?:context|sequence|input)\\b.*(?:length|window|size|up to|of|to)?"),
              Pattern.compile("^[- ]?(?:tokens?|\\.|,|$|through|and|context)"),
              Owners.ALL),
          Rule.after(
              Predicate.CONTEXT_LENGTH, "(?:tokens? )?(?:long[- ])?context\\b", Owners.MODELS),
          Rule.after(Predicate.TOKEN_COUNT, ADJECTIVES + "tokens?\\b", Owners.ALL),
          Rule.after(Predicate.LANGUAGE_COUNT, ADJECTIVES + "languages\\b", Owners.ALL),
          Rule.after(Predicate.TASK_COUNT, ADJECTIVES + "tasks\\b", Owners.DATA),
          Rule.after(
              Predicate.INSTANCE_COUNT,
              ADJECTIVES
                  + "(?:samples?|examples?|instances?|images?|image-text pairs|pairs?|dialogues?|dialogs?|conversations?|questions?|sentences?|documents?|articles?|utterances?|videos?|problems?|annotations|messages|reviews|queries|records?|posts?|tweets|summaries|recordings|tables|passages|prompts|demonstrations|trajectories|instructions)\\b",
              Owners.DATA));

  @Override
  public List<Assertion> extract(Reading reading) {
    Document document = reading.document();
    List<Assertion> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<LinkedMention> mentions = document.mentionsIn(sentence);
      List<Figure> figures = Figure.in(sentence, mentions);
      for (int i = 0; i < figures.size(); i++) {
        Surroundings around = new Surroundings(sentence, mentions, figures, i);
        Optional<Long> value = whole(figures.get(i));
        if (value.isPresent() && figures.get(i).unit().isEmpty()) {
          rule(around)
              .flatMap(r -> assertion(r, value.get(), around, reading))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<Rule> rule(Surroundings around) {
    return RULES.stream().filter(r -> r.fits(around)).findFirst();
  }

  private static Optional<Long> whole(Figure figure) {
    try {
      return Optional.of(figure.scaled().stripTrailingZeros().longValueExact());
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static Optional<Assertion> assertion(
      Rule rule, long value, Surroundings around, Reading reading) {
    if (rule.predicate() == Predicate.PARAMETER_COUNT && value < 1_000_000
        || rule.predicate() == Predicate.CONTEXT_LENGTH && value < 256
        || rule.predicate() != Predicate.LANGUAGE_COUNT
            && rule.predicate() != Predicate.TASK_COUNT
            && value < 20) {
      return Optional.empty();
    }
    Optional<LinkedMention> owner = owner(rule, around, reading);
    Optional<Entity> entity =
        owner.map(LinkedMention::entity).or(() -> fallback(rule, around, reading));
    return entity.map(e -> assertion(rule, value, around, e, owner.map(LinkedMention::mention)));
  }

  /**
   * Whose number it is: what follows within its phrase ("175B parameter GPT-3"), else the
   * contribution if the sentence names it, else the nearest name before.
   */
  private static Optional<LinkedMention> owner(Rule rule, Surroundings around, Reading reading) {
    List<LinkedMention> fit =
        around.mentions().stream()
            .filter(m -> rule.admits(m.type()) && !m.entity().isCommonNoun())
            .toList();
    int end = around.figure().end();
    int start = around.figure().span().start();
    return fit.stream()
        .filter(m -> m.span().start() >= end && directly(around, end, m.span().start()))
        .findFirst()
        .or(
            () ->
                fit.stream()
                    .filter(m -> reading.contribution().all().contains(m.entity()))
                    .findFirst())
        .or(
            () ->
                fit.stream()
                    .filter(m -> m.span().end() <= start && start - m.span().end() <= REACH)
                    .max(Comparator.comparing(LinkedMention::span)));
  }

  /**
   * The one thing of the right type that the paper introduces, if the sentence is on its own work.
   */
  private static Optional<Entity> fallback(Rule rule, Surroundings around, Reading reading) {
    List<Entity> own =
        reading.contribution().all().stream().filter(e -> rule.admits(e.type())).toList();
    boolean plain = own.size() == 1 && reading.isOwn(around.sentence());
    return plain ? Optional.of(own.get(0)) : Optional.empty();
  }

  private static boolean directly(Surroundings around, int end, int start) {
    int shift = around.sentence().span().start();
    String between = around.sentence().text().substring(end - shift, start - shift);
    return DIRECT.matcher(between).matches();
  }

  private static Assertion assertion(
      Rule rule, long value, Surroundings around, Entity entity, Optional<Mention> mention) {
    Evidence evidence =
        new Evidence(
            around.sentence(),
            mention,
            Optional.empty(),
            Polarity.ASSERTED,
            CONFIDENCE,
            "attribute");
    return new Assertion(entity, rule.predicate(), new Quantity(value), evidence);
  }
}
