package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Evidence;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Sentence;

/**
 * Reads roles and relations off cue patterns ({@code cues.tsv}): "we evaluate on …" gives {@code
 * evaluatesOn}, "X outperforms Y" gives {@code outperforms}.
 */
public final class CueExtractor implements Extractor {
  /** Roles that a "not" denies; who does not outperform X has compared with X all the same. */
  private static final Set<Predicate> DENIABLE =
      Set.of(
          Predicate.INTRODUCES,
          Predicate.USES_MODEL,
          Predicate.USES_DATASET,
          Predicate.USES_TECHNIQUE,
          Predicate.EVALUATES_ON);

  private static final Pattern GOVERNED =
      Pattern.compile(
          "(?:^| )(?:without|on|of|in|from|by|over|than|under|across)(?: the| a| an)? $");

  @Override
  public List<Assertion> extract(Reading reading) {
    Document document = reading.document();
    Optional<Entity> contribution = reading.contribution().main();
    List<Assertion> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (document.mentionsIn(sentence).isEmpty()) {
        continue;
      }
      Rendering rendering = Rendering.of(document, sentence, contribution);
      for (Cue cue : Cues.ALL) {
        if (cue.predicate().group() == Predicate.Group.RELATION) {
          relations(rendering, cue, found);
        } else if (reading.isOwn(sentence) || cue.predicate() == Predicate.ADDRESSES_TASK) {
          roles(reading, rendering, cue, found);
        }
      }
    }
    return found;
  }

  private static void roles(Reading reading, Rendering rendering, Cue cue, List<Assertion> found) {
    for (Cue.Match match : cue.matches(rendering.text())) {
      Polarity polarity =
          DENIABLE.contains(cue.predicate()) ? polarity(rendering, match) : Polarity.ASSERTED;
      for (String sign : match.objects()) {
        Rendering.End object = rendering.end(sign);
        if (object.mention().isPresent() && reading.isOwn(object.entity())) {
          Evidence evidence =
              new Evidence(
                  rendering.sentence(),
                  Optional.empty(),
                  object.mention(),
                  polarity,
                  cue.confidence(),
                  "cue/" + cue.name());
          Predicate role =
              Contribution.isKnownNoun(cue, object) ? Predicate.USES_TECHNIQUE : cue.predicate();
          if (role == cue.predicate() || object.entity().type() == EntityType.TECHNIQUE) {
            found.add(new Assertion(reading.document().paper(), role, object.entity(), evidence));
          }
        }
      }
    }
  }

  private static void relations(Rendering rendering, Cue cue, List<Assertion> found) {
    for (Cue.Match match : cue.matches(rendering.text())) {
      Polarity polarity = polarity(rendering, match);
      for (String subjectSign : match.subjects()) {
        if (isObject(rendering, subjectSign)) {
          continue;
        }
        Rendering.End subject = Apposition.resolve(rendering, subjectSign);
        for (String objectSign : match.objects()) {
          Rendering.End object = rendering.end(objectSign);
          if (!subject.entity().equals(object.entity())) {
            found.add(
                new Assertion(
                    subject.entity(),
                    cue.predicate(),
                    object.entity(),
                    new Evidence(
                        rendering.sentence(),
                        subject.mention(),
                        object.mention(),
                        polarity,
                        cue.confidence(),
                        "cue/" + cue.name())));
          }
        }
      }
    }
  }

  /** "Without X, Y fails", "on X, Y outperforms Z": what a preposition governs does nothing. */
  private static boolean isObject(Rendering rendering, String sign) {
    int at = rendering.text().indexOf(sign);
    return GOVERNED.matcher(rendering.text().substring(0, at)).find();
  }

  private static Polarity polarity(Rendering rendering, Cue.Match match) {
    boolean denied = Negation.denies(rendering.text(), match.start(), match.end());
    return denied ? Polarity.NEGATED : Polarity.ASSERTED;
  }
}
