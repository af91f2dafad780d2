package org.papergraph.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Evidence;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Sentence;

/**
 * Reads the relations of a paper's own system off the paper's roles: if the paper introduces X and
 * evaluates on B, X is evaluated on B. It holds where the paper has one main contribution, and
 * rests on the sentence that gave the role.
 */
public final class ImpliedRelations {
  /** The relation of the contribution that a role of the paper implies. */
  private static final Map<Predicate, Predicate> IMPLIED = new EnumMap<>(Predicate.class);

  static {
    IMPLIED.put(Predicate.EVALUATES_ON, Predicate.EVALUATED_ON);
    IMPLIED.put(Predicate.ADDRESSES_TASK, Predicate.APPLIED_TO);
    IMPLIED.put(Predicate.USES_TECHNIQUE, Predicate.EMPLOYS);
  }

  private static final double DISCOUNT = 0.92;
  private static final Pattern BEATS =
      Pattern.compile(
          "(?:outperform\\w*|surpass\\w*|exceed\\w*|beats?|superior to|better (?:\\w+ )?than)"
              + "(?:(?!match|comparable|competitive|on par|similar).){0,120}$");

  private ImpliedRelations() {}

  /**
   * The relations that roles imply.
   *
   * @param reading the paper; nothing follows if it names no main contribution
   * @param stated what the extractors found
   */
  public static List<Assertion> derive(Reading reading, List<Assertion> stated) {
    return reading.contribution().main().map(c -> of(reading, c, stated)).orElse(List.of());
  }

  private static List<Assertion> of(Reading reading, Entity contribution, List<Assertion> roles) {
    List<Assertion> derived = new ArrayList<>();
    for (Assertion role : roles) {
      Optional<Predicate> relation = relation(contribution, role);
      if (relation.isPresent()
          && role.object() instanceof Entity object
          && !object.equals(contribution)
          && role.evidence().polarity() == Polarity.ASSERTED) {
        derived.add(
            assertion(reading.document(), contribution, relation.get(), object, role.evidence()));
      }
    }
    return derived;
  }

  private static Optional<Predicate> relation(Entity contribution, Assertion role) {
    if (role.predicate() == Predicate.INTRODUCES) {
      // A technique that comes with a new model is a part of it.
      boolean part =
          contribution.type() == EntityType.MODEL
              && role.object() instanceof Entity other
              && other.type() == EntityType.TECHNIQUE;
      return part ? Optional.of(Predicate.EMPLOYS) : Optional.empty();
    }
    if (role.predicate() == Predicate.COMPARES_WITH) {
      boolean better = isBetter(role.evidence());
      return better ? Optional.of(Predicate.OUTPERFORMS) : Optional.empty();
    }
    // By its place alone a task is the aim; what is used or evaluated on needs a cue.
    boolean placed = role.evidence().method().startsWith("position");
    return placed && role.predicate() != Predicate.ADDRESSES_TASK
        ? Optional.empty()
        : Optional.ofNullable(IMPLIED.get(role.predicate()));
  }

  /** Whether the words before the object say that it is beaten, not merely matched. */
  private static boolean isBetter(Evidence evidence) {
    Sentence sentence = evidence.sentence();
    int end = evidence.objectMention().orElseThrow().span().start() - sentence.span().start();
    String before = sentence.text().substring(0, end).toLowerCase(Locale.ROOT);
    return BEATS.matcher(before).find() && !Negation.denies(before, 0, before.length());
  }

  private static Assertion assertion(
      Document document, Entity subject, Predicate relation, Entity object, Evidence role) {
    Optional<Mention> named =
        document.mentionsIn(role.sentence()).stream()
            .filter(m -> m.entity().equals(subject))
            .map(m -> m.mention())
            .findFirst();
    Evidence evidence =
        new Evidence(
            role.sentence(),
            named,
            role.objectMention(),
            Polarity.ASSERTED,
            role.confidence() * DISCOUNT,
            "contribution/" + role.method());
    return new Assertion(subject, relation, object, evidence);
  }
}
