package org.papergraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.domain.Assertion;
import org.papergraph.domain.Concept;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Evidence;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Polarity;
import org.papergraph.domain.Predicate;

/**
 * Reads families off names: "MuMath-Code-7B" is a size of MuMath-Code, "Llama-2-13b" one of Llama
 * 2. The family is one that the paper names or that the vocabulary knows.
 */
public final class FamilyExtractor implements Extractor {
  private static final Pattern SIZE_KEY = Pattern.compile("(.+)-\\d+(?:\\.\\d+)?[bm]");
  static final String METHOD = "size-in-name";
  private static final double CONFIDENCE = 0.9;

  private final Lexicon lexicon;

  /** An extractor that knows the families of this vocabulary. */
  public FamilyExtractor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Assertion> extract(Reading reading) {
    List<Assertion> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (LinkedMention mention : reading.document().mentions()) {
      if (mention.type() == EntityType.MODEL && seen.add(mention.entity().key())) {
        family(mention.entity(), reading.document())
            .ifPresent(family -> found.add(assertion(mention, family)));
      }
    }
    return found;
  }

  private Optional<Entity> family(Entity size, Document document) {
    Matcher matcher = SIZE_KEY.matcher(size.key());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Entity> named =
        document.mentions().stream()
            .map(LinkedMention::entity)
            .filter(e -> e.key().equals(matcher.group(1)) && e.type() == EntityType.MODEL)
            .findFirst();
    return named.or(() -> known(matcher.group(1)));
  }

  private Optional<Entity> known(String key) {
    Concept concept = lexicon.concept(key);
    return concept == null || concept.type() != EntityType.MODEL
        ? Optional.empty()
        : Optional.of(new Entity(key, concept.type(), concept.label(), new TreeSet<>()));
  }

  private static Assertion assertion(LinkedMention size, Entity family) {
    Evidence evidence =
        new Evidence(
            size.sentence(),
            Optional.of(size.mention()),
            Optional.empty(),
            Polarity.ASSERTED,
            CONFIDENCE,
            METHOD);
    return new Assertion(size.entity(), Predicate.PART_OF, family, evidence);
  }
}
