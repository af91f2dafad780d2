package org.papergraph.recognize;

import java.util.List;
import java.util.Set;
import org.papergraph.domain.Field;
import org.papergraph.domain.Token;

/** What stands around one place of a candidate, as features. */
record Surroundings(TaggedPlace place, int lastSentence) {
  private static final int VERB_REACH = 10;
  private static final int SUBJECT_REACH = 4;
  private static final int LONGEST = 5;
  private static final Set<String> OWN = Set.of("we", "our", "us");

  void addTo(Set<String> features) {
    int first = place.first();
    int end = place.end();
    String kind = Character.isUpperCase(place.mention().text().charAt(0)) ? ".A" : ".a";
    String left = place.word(first - 1);
    String right = place.word(end);
    String leftTag = place.tag(first - 1);
    String rightTag = place.tag(end);
    features.add("L1=" + left + kind);
    features.add("L1tag=" + leftTag + kind);
    features.add("L2=" + place.word(first - 2) + "_" + left);
    features.add("R1=" + right + kind);
    features.add("R1tag=" + rightTag + kind);
    features.add("R2=" + right + "_" + place.word(end + 1));
    features.add("tags=" + tags());
    features.add(
        "edges=" + leftTag + "_" + place.tag(first) + "_" + place.tag(end - 1) + "_" + rightTag);
    features.add("where=" + where());
    features.add("we=" + own(0, place.tokens().size()) + kind);
    verb(features);
  }

  private String tags() {
    StringBuilder tags = new StringBuilder();
    for (int i = place.first(); i < place.end() && i < place.first() + LONGEST; i++) {
      tags.append(tags.isEmpty() ? "" : " ").append(place.tag(i));
    }
    return tags.toString();
  }

  private String where() {
    int index = place.sentence().index();
    if (place.sentence().field() == Field.TITLE) {
      return "title";
    }
    return index == 1
        ? "first"
        : index == lastSentence ? "last" : index * 3 < lastSentence ? "early" : "later";
  }

  /** The verb before, and whether the authors are its subject. */
  private void verb(Set<String> features) {
    int verb = place.first() - 1;
    while (verb >= 0 && verb >= place.first() - VERB_REACH && !place.tag(verb).equals("VERB")) {
      verb--;
    }
    if (verb >= 0 && verb >= place.first() - VERB_REACH) {
      features.add("V=" + place.word(verb));
      if (own(Math.max(0, verb - SUBJECT_REACH), verb)) {
        features.add("own");
        features.add("ownV=" + place.word(verb));
      }
    }
  }

  private boolean own(int from, int to) {
    List<Token> tokens = place.tokens();
    for (int i = from; i < to; i++) {
      if (tokens.get(i).text().length() < 4 && OWN.contains(place.word(i))) {
        return true;
      }
    }
    return false;
  }
}
