package org.papergraph.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads "TinyTutor, a language model with …" as one thing: what is said of the common noun is said
 * of the name before it.
 */
final class Apposition {
  private static final Pattern NAMED =
      Pattern.compile("(<[MT]\\d+>) , (?:a|an|the|our) (?:(?![<,.;])\\S+ ){0,5}(<[MT]\\d+>)");

  private Apposition() {}

  /** The name that a sign stands in apposition to, else the end that the sign itself shows. */
  static Rendering.End resolve(Rendering rendering, String sign) {
    Rendering.End end = rendering.end(sign);
    Matcher matcher = NAMED.matcher(rendering.text());
    while (matcher.find()) {
      if (matcher.group(2).equals(sign)
          && end.entity().isCommonNoun()
          && !rendering.end(matcher.group(1)).entity().isCommonNoun()) {
        return rendering.end(matcher.group(1));
      }
    }
    return end;
  }
}
