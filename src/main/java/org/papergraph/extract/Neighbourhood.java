package org.papergraph.extract;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What stands around one mention, as features: the words beside it or its list, and its verb. */
final class Neighbourhood {
  private static final Set<String> LINKS =
      Set.of(",", ";", "and", "or", "&", "/", "as", "well", "the", "(", "both", "an", "a");
  private static final Set<String> CLAUSE_ENDS = Set.of(".", ";", ":");
  private static final Set<String> CONTENT = Set.of("NOUN", "VERB", "ADJ", "PROPN", "ADV");
  private static final int LONGEST_LINK = 4;
  private static final int VERB_REACH = 12;
  private static final int BAG_LEFT = 8;
  private static final int BAG_RIGHT = 5;

  private final List<Unit> units;
  private final int at;
  private final int head;

  /** What stands around the unit at an index. */
  Neighbourhood(List<Unit> units, int at) {
    this.units = units;
    this.at = at;
    this.head = headOfList(units, at);
  }

  /** The first name of the list that a name stands in: it has the list's words before it. */
  private static int headOfList(List<Unit> units, int at) {
    int head = at;
    while (true) {
      int before = head - 1;
      while (before >= 0 && head - before <= LONGEST_LINK && isLink(units.get(before))) {
        before--;
      }
      boolean linked = before >= 0 && before < head - 1 && units.get(before).mention().isPresent();
      if (!linked) {
        return head;
      }
      head = before;
    }
  }

  private static boolean isLink(Unit unit) {
    return LINKS.contains(unit.word());
  }

  /** Passes on the features, each once or more. */
  void features(Consumer<String> out) {
    out.accept("L1=" + word(head - 1));
    out.accept("L2=" + word(head - 2) + "_" + word(head - 1));
    out.accept("L3=" + word(head - 3) + "_" + word(head - 2) + "_" + word(head - 1));
    out.accept("R1=" + word(at + 1));
    out.accept("R2=" + word(at + 1) + "_" + word(at + 2));
    if (head != at) {
      out.accept("listed");
      out.accept("X1=" + word(at - 1));
    }
    verbBefore(out);
    verbAfter(out);
    for (int i = Math.max(0, head - BAG_LEFT); i < head; i++) {
      bag("W-=", units.get(i), out);
    }
    for (int i = at + 1; i < units.size() && i <= at + BAG_RIGHT; i++) {
      bag("W+=", units.get(i), out);
    }
  }

  private static void bag(String prefix, Unit unit, Consumer<String> out) {
    if (CONTENT.contains(unit.tag()) || unit.tag().equals(Unit.NAME)) {
      out.accept(prefix + unit.stem());
    }
  }

  private void verbBefore(Consumer<String> out) {
    String preposition = "";
    for (int i = head - 1; i >= 0 && i >= head - VERB_REACH; i--) {
      Unit unit = units.get(i);
      if (CLAUSE_ENDS.contains(unit.word())) {
        break;
      }
      if (unit.tag().equals("ADP") && preposition.isEmpty()) {
        preposition = unit.word();
      }
      if (unit.tag().equals("VERB")) {
        out.accept("V=" + unit.stem());
        out.accept("VP=" + unit.stem() + "_" + preposition);
        out.accept("VS=" + unit.stem() + "_" + subject(i));
        return;
      }
    }
    out.accept("V=none_" + preposition);
  }

  /** Who does what the verb says, as far as "we" and "our" go. */
  private String subject(int verb) {
    for (int i = verb - 1; i >= 0 && i >= verb - VERB_REACH; i--) {
      String word = units.get(i).word();
      if (word.equals("we") || word.equals("our")) {
        return word;
      }
      if (units.get(i).mention().isPresent()) {
        return word;
      }
    }
    return "other";
  }

  private void verbAfter(Consumer<String> out) {
    for (int i = at + 1; i < units.size() && i <= at + BAG_RIGHT; i++) {
      Unit unit = units.get(i);
      if (CLAUSE_ENDS.contains(unit.word())) {
        return;
      }
      if (unit.tag().equals("VERB")) {
        out.accept("RV=" + unit.stem());
        return;
      }
    }
  }

  private String word(int i) {
    return i < 0 ? "^" : i >= units.size() ? "$" : units.get(i).word();
  }
}
