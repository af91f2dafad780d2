package org.papergraph.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
  /** Two of two on the training papers, smoothed as the others are. */
  private static final double NAME_CONFIDENCE = 0.67;

  private static final int REACH = 90;
  private static final Pattern DIRECT =
      Pattern.compile("[- +]?(?:[\\w-]+[- ]){1,2}|[- +]?(?:[\\w-]+[- ]){1,6}of (?:the )?");

  private static final Pattern DESCRIPTION =
      Pattern.compile("(?:of|with|contain\\w*|compris\\w+) .*\\d|^\\d[\\d,]*[- ](?!\\p{Lu})");

  private static final Pattern SIZE_IN_NAME =
      Pattern.compile("(?<![\\p{L}\\p{N}.])(\\d{1,4}(?:\\.\\d+)?)\\s?[Bb](?![\\p{L}\\p{N}])");

  /** The subject of a sentence that stands for what was named before. */
  private static final Pattern STAND_IN =
      Pattern.compile(
          "^(?:It|(?:The|Our|This)(?: \\w+)? (?:data-?set|corpus|benchmark|collection|resource))\\b,? (?:also )?(?:cover|contain|compris|consist|includ|featur|span|provid|identif|support|is |has )");

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

  /** Words by which a dataset is said to be made of what follows. */
  private static final Pattern MADE_OF =
      Pattern.compile(
          "\\b(?:compris\\w+|consist\\w*|composed|contain\\w*|includ\\w+|featur\\w+|provid\\w+|total|(?:data-?sets?|benchmark|corpus|collection|suite|testbed|set))\\b(?: of| with)?(?: (?:a total of|over|about|around|nearly|approximately|more than|up to|almost|roughly|some|just))?$");

  /** What is counted, but is no instance of a dataset. */
  private static final String NO_INSTANCES =
      "(?!(?:languages|(?:sub-?)?tasks|domains|categories|types|hours|minutes|seconds|days|months|years|classes|topics|dimensions|metrics|models|llms|annotators|participants|experts|departments|modalities|countries|scenarios|sources|levels|stages|steps|layers|parameters|tokens|words|points|times|experiments|seeds|runs|splits|fields|attributes|disciplines|subjects|institutions|speakers|hospitals|sites|benchmarks|datasets|baselines|methods|gpus|characters|relations|labels|features)\\b)";

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
          Rule.after(Predicate.TOKEN_COUNT, ADJECTIVES + "words\\b", Owners.DATA),
          Rule.after(Predicate.LANGUAGE_COUNT, ADJECTIVES + "languages?\\b", Owners.ALL),
          Rule.after(Predicate.TASK_COUNT, ADJECTIVES + "(?:sub-?)?tasks\\b", Owners.DATA),
          Rule.after(
              Predicate.INSTANCE_COUNT,
              ADJECTIVES
                  + "(?:samples?|examples?|instances?|images?|image-text pairs|pairs?|dialogues?|dialogs?|conversations?|questions?|sentences?|documents?|articles?|utterances?|videos?|clips|problems?|annotations|messages|reviews|queries|records?|posts?|tweets|summaries|recordings|tables|passages|prompts|demonstrations|trajectories|instructions|scenes|transcripts)\\b",
              Owners.DATA),
          new Rule(
              Predicate.INSTANCE_COUNT,
              MADE_OF,
              Pattern.compile("^" + ADJECTIVES + NO_INSTANCES + "\\p{L}[\\w-]*s\\b"),
              Owners.DATA),
          new Rule(
              Predicate.INSTANCE_COUNT,
              Rule.ANY,
              Pattern.compile(
                  "^-(?:case|sample|item|instance|example|question|image|pair|sentence|problem)\\b"),
              Owners.DATA));

  @Override
  public List<Assertion> extract(Reading reading) {
    Document document = reading.document();
    List<Assertion> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<LinkedMention> mentions = document.mentionsIn(sentence);
      mentions.forEach(m -> size(m, reading).ifPresent(found::add));
      List<Figure> figures =
          Figure.in(sentence, mentions.stream().filter(m -> !isDescription(m)).toList());
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

  /** "A corpus of 1.2 million images" is a name that tells its own size. */
  private static boolean isDescription(LinkedMention mention) {
    return mention.type().isData() && DESCRIPTION.matcher(mention.mention().text()).find();
  }

  /**
   * The size in the name of a model that the paper introduces: 8000000000 for DeepWriter-8B, but
   * not for "8x7B". Annotators seldom state it of other models (5 of 33 names).
   */
  private static Optional<Assertion> size(LinkedMention mention, Reading reading) {
    Matcher size = SIZE_IN_NAME.matcher(mention.mention().text());
    boolean own = reading.contribution().all().contains(mention.entity());
    if (mention.type() != EntityType.MODEL || !own || !size.find()) {
      return Optional.empty();
    }
    long value = new BigDecimal(size.group(1)).movePointRight(9).longValue();
    Evidence evidence =
        new Evidence(
            mention.sentence(),
            Optional.of(mention.mention()),
            Optional.empty(),
            Polarity.ASSERTED,
            NAME_CONFIDENCE,
            "attribute/name");
    return Optional.of(
        new Assertion(mention.entity(), Predicate.PARAMETER_COUNT, new Quantity(value), evidence));
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
    if (value < least(rule.predicate())) {
      return Optional.empty();
    }
    boolean stand = STAND_IN.matcher(around.sentence().text()).find();
    Optional<LinkedMention> owner = owner(rule, around, reading, stand);
    Optional<Entity> entity =
        owner
            .map(LinkedMention::entity)
            .or(() -> fallback(rule, around, reading))
            .or(() -> stand ? lastBefore(rule, around, reading) : Optional.empty())
            .filter(e -> isSure(rule, value, e, reading));
    return entity.map(e -> assertion(rule, value, around, e, owner.map(LinkedMention::mention)));
  }

  /**
   * The share that is right on the training papers, smoothed by two right and two wrong: 5 of 6
   * parameter counts, 62 of 69 instance counts, 7 of 10 language counts, 5 of 7 task counts, one
   * token count and no context length.
   */
  private static double confidence(Predicate predicate) {
    return switch (predicate) {
      case PARAMETER_COUNT -> 0.70;
      case INSTANCE_COUNT -> 0.88;
      case LANGUAGE_COUNT -> 0.64;
      case TASK_COUNT -> 0.64;
      case TOKEN_COUNT -> 0.60;
      default -> 0.50;
    };
  }

  /** Smaller numbers count something else. */
  private static long least(Predicate predicate) {
    return switch (predicate) {
      case PARAMETER_COUNT -> 1_000_000;
      case CONTEXT_LENGTH -> 256;
      case TOKEN_COUNT -> 10_000;
      case LANGUAGE_COUNT, TASK_COUNT -> 2;
      default -> 20;
    };
  }

  /** "On five languages" is said of many a model, "four tasks" of many a dataset. */
  private static boolean isSure(Rule rule, long value, Entity entity, Reading reading) {
    boolean own = reading.contribution().all().contains(entity);
    return switch (rule.predicate()) {
      case LANGUAGE_COUNT -> entity.type().isData() || own && value > 2;
      case TASK_COUNT -> own || value >= 10;
      default -> true;
    };
  }

  /**
   * Whose number it is: what follows within its phrase ("175B parameter GPT-3"), else the
   * contribution if the sentence names it, else the nearest name before, unless the sentence speaks
   * of "our dataset" or "it".
   */
  private static Optional<LinkedMention> owner(
      Rule rule, Surroundings around, Reading reading, boolean stand) {
    List<LinkedMention> fit =
        around.mentions().stream()
            .filter(m -> rule.admits(m.type()) && !m.entity().isCommonNoun())
            .toList();
    int end = around.figure().end();
    int start = around.figure().span().start();
    Optional<LinkedMention> holder =
        around.mentions().stream()
            .filter(m -> rule.admits(m.type()) && m.span().overlaps(around.figure().span()))
            .findFirst();
    if (holder.isPresent()) {
      return holder;
    }
    return fit.stream()
        .filter(m -> m.span().start() >= end && directly(around, end, m.span().start()))
        .findFirst()
        .or(
            () ->
                fit.stream()
                    .filter(m -> reading.contribution().all().contains(m.entity()))
                    .max(
                        Comparator.comparing((LinkedMention m) -> m.span().end() <= start)
                            .thenComparing(LinkedMention::span)))
        .or(
            () ->
                fit.stream()
                    .filter(m -> !stand)
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

  /** What "it" or "the corpus" stands for: the last thing of the right type before the sentence. */
  private static Optional<Entity> lastBefore(Rule rule, Surroundings around, Reading reading) {
    return reading.document().mentions().stream()
        .filter(m -> m.sentence().index() < around.sentence().index())
        .filter(m -> rule.admits(m.type()) && !m.entity().isCommonNoun())
        .reduce((first, second) -> second)
        .map(LinkedMention::entity);
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
            confidence(rule.predicate()),
            "attribute");
    return new Assertion(entity, rule.predicate(), new Quantity(value), evidence);
  }
}
