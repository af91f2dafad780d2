package org.papergraph.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.papergraph.domain.EntityType;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Span;

/**
 * Types an unsure name by its neighbours in a list: in "MMBench, SEEDBench, MMstar, and MathVista"
 * what is not known is of the type of what is.
 */
final class ListAgreement {
  private static final Pattern LINK =
      Pattern.compile("(?:,|;|/|&|\\s|\\band\\b|\\bor\\b|\\bas well as\\b|\\bthe\\b)+");
  private static final double SURE = 0.75;

  private ListAgreement() {}

  /** The mentions, in order, unsure ones retyped where the sure ones of their list agree. */
  static List<Mention> agree(List<Mention> mentions) {
    List<Mention> agreed = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= mentions.size(); i++) {
      if (i == mentions.size() || !linked(mentions.get(i - 1), mentions.get(i))) {
        addList(mentions.subList(first, i), agreed);
        first = i;
      }
    }
    return agreed;
  }

  private static boolean linked(Mention left, Mention right) {
    if (left.sentence().index() != right.sentence().index()) {
      return false;
    }
    int gap = right.span().start() - left.span().end();
    return gap > 0
        && gap < 20
        && LINK.matcher(left.sentence().textAt(new Span(left.span().end(), right.span().start())))
            .matches();
  }

  private static void addList(List<Mention> list, List<Mention> agreed) {
    Map<EntityType, Integer> votes = new EnumMap<>(EntityType.class);
    list.stream()
        .filter(m -> m.confidence() >= SURE)
        .forEach(m -> votes.merge(m.type(), 1, Integer::sum));
    EntityType type =
        votes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(null);
    for (Mention mention : list) {
      boolean retype =
          list.size() > 1 && type != null && mention.confidence() < SURE && proper(mention);
      agreed.add(retype ? sure(mention.as(type)) : mention);
    }
  }

  private static boolean proper(Mention mention) {
    return mention.text().chars().anyMatch(Character::isUpperCase);
  }

  private static Mention sure(Mention m) {
    return new Mention(m.sentence(), m.span(), m.type(), SURE, m.method());
  }
}
