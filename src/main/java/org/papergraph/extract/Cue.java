package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.domain.Predicate;

/**
 * One cue pattern: words around entities that state a fact. The patterns are the rows of {@code
 * cues.tsv}, each with an example sentence that a test runs.
 *
 * <p>A pattern is a regular expression over a {@link Rendering}, with these shorthands: {@code <S>}
 * an entity (S system, M model, D data, B benchmark, B benchmark, T technique, K task, R metric, I
 * anything a paper can introduce, X any), {@code <D+>} a list of them ("GSM8K, MATH and CSQA"),
 * {@code <1:S>} the subject of a relation (every other sign is an object), {@code …} up to six
 * words within the clause, {@code …9} up to nine, {@code ~} the same within a noun phrase.
 *
 * @param name what the method of its assertions is called
 * @param predicate what it states
 * @param confidence the share of its matches that are right
 * @param pattern the expanded pattern; groups {@code s…} are subjects, {@code o…} objects
 * @param groups the names of its groups, in order
 * @param example a sentence in which it matches, entities marked as {@code [GSM8K|Benchmark]},
 *     those it must find with a star (object) or a 1 (subject) after the bracket
 */
record Cue(
    String name,
    Predicate predicate,
    double confidence,
    Pattern pattern,
    List<String> groups,
    String example) {
  private static final Pattern SIGN = Pattern.compile("<(1:|-)?([SIMDBTKRX])(\\+)?>");
  private static final Pattern GAP = Pattern.compile("([…~])(\\d*) ");
  private static final int WIDE = 6;

  /** Words that end a noun phrase. */
  private static final String PHRASE_END =
      "for|to|that|which|using|with|in|on|by|from|of|via|based|where|and|or|is|are|was|were|,|than|as|[.;:()]";

  private static final Pattern ENTITY = Pattern.compile("<[A-Z]\\d+>");

  /** What follows such a verb's subject is a new clause: "Compared with A and B, C improves". */
  static final String VERBS =
      "improves?|achieves?|outperforms?|reach(?:es)?|shows?|is|are|has|have|can|performs?|obtains?|attains?|surpass(?:es)?|yields?|gives?|uses?|sets?|exceeds?|provides?|reduces?|enables?|still|also|not|does|do";

  private static final String LINK =
      "(?: (?:,|;|and|or|&|/|[()]|as|well|the|both|plus|existing|such|like|including|e\\.g\\.|e\\.g|datasets?|benchmarks?|tasks?|scores?|even|other|closed|open|strong|proprietary|models?|methods?|baselines?)){1,8} ";

  /** One match: the signs of its subjects (empty for a fact about the paper) and objects. */
  record Match(int start, int end, List<String> subjects, List<String> objects) {}

  static Cue parse(String row) {
    String[] columns = row.split("\t");
    if (columns.length != 5) {
      throw new IllegalArgumentException("a cue has five columns: " + row);
    }
    List<String> groups = new ArrayList<>();
    Pattern pattern = expand(columns[3], groups);
    return new Cue(
        columns[0],
        Predicate.ofTerm(columns[1]),
        Double.parseDouble(columns[2]),
        pattern,
        List.copyOf(groups),
        columns[4]);
  }

  private static String gap(MatchResult mark) {
    int width = mark.group(2).isEmpty() ? WIDE : Integer.parseInt(mark.group(2));
    String allowed = mark.group(1).equals("~") ? "(?!(?:" + PHRASE_END + ") )" : "(?![.;:] )";
    return Matcher.quoteReplacement("(?:" + allowed + "\\S+ ){0," + width + "}?");
  }

  private static Pattern expand(String shorthand, List<String> groups) {
    String gaps = GAP.matcher(shorthand).replaceAll(Cue::gap);
    StringBuilder pattern = new StringBuilder("(?<![\\w<-])");
    Matcher sign = SIGN.matcher(gaps);
    int at = 0;
    while (sign.find()) {
      String letters = letters(sign.group(2).charAt(0));
      String one = "<" + letters + "\\d+>(?! ['’]s )";
      String next = one + "(?! (?:" + VERBS + ") )";
      String whole = sign.group(3) == null ? one : one + "(?:" + LINK + next + "| " + next + ")*";
      pattern.append(gaps, at, sign.start()).append(group(sign.group(1), whole, groups));
      at = sign.end();
    }
    pattern.append(gaps.substring(at)).append("(?![\\w-])");
    return Pattern.compile(pattern.toString());
  }

  /** A sign as a named group: subject, object, or neither. */
  private static String group(String mark, String whole, List<String> groups) {
    if ("-".equals(mark)) {
      return "(?:" + whole + ")";
    }
    groups.add((mark == null ? "o" : "s") + groups.size());
    return "(?<" + groups.get(groups.size() - 1) + ">" + whole + ")";
  }

  private static String letters(char sign) {
    return switch (sign) {
      case 'S' -> "[MT]";
      case 'I' -> "[MTDB]";
      case 'D' -> "[DB]";
      case 'X' -> "[A-Z]";
      default -> String.valueOf(sign);
    };
  }

  /** All matches in a rendered sentence. */
  List<Match> matches(String rendered) {
    List<Match> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(rendered);
    while (matcher.find()) {
      found.add(match(matcher));
    }
    return found;
  }

  private Match match(Matcher matcher) {
    List<String> subjects = new ArrayList<>();
    List<String> objects = new ArrayList<>();
    for (String group : groups) {
      String text = matcher.group(group);
      if (text != null) {
        List<String> signs = ENTITY.matcher(text).results().map(r -> r.group()).toList();
        (group.startsWith("s") ? subjects : objects).addAll(signs);
      }
    }
    return new Match(matcher.start(), matcher.end(), subjects, objects);
  }
}
