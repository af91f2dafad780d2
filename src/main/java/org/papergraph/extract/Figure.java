package org.papergraph.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Sentence;
import org.papergraph.domain.Span;

/**
 * A number in a sentence that is no part of a name.
 *
 * @param span the digits (or the word), in offsets of the field's text
 * @param value the number as printed, without its scale
 * @param scale what a suffix multiplies it by: 1000000000 for "7B", 1 without one
 * @param unit {@code %}, {@code points}, {@code x} or empty
 * @param end where number, scale and unit end, in offsets of the field's text
 */
public record Figure(Span span, BigDecimal value, BigDecimal scale, String unit, int end) {
  private static final String WORDS = "two|three|four|five|six|seven|eight|nine|ten";
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:(?<![\\p{L}\\p{N}.,_/@-])|(?<=\\d[%x×]?(?:-|--|–))|(?<= [x×]))(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d*\\.\\d+|\\d+)\\+?(?:\\s?(?<percent>\\\\?%|per ?cent(?:age points?)?\\b|pp\\b)|\\s?(?<points>(?:absolute |\\p{L}+ )?points?\\b)|(?:\\s?[x×](?![\\p{L}\\p{N}])|[- ]?fold\\b|[ -]?times\\b)(?<times>)|(?<scale>[ -]?(?:thousand|million|billion|trillion)\\b|[KMBTk](?![\\p{L}\\p{N}]))|\\s?ms\\b)?(?![\\p{L}\\p{N}%]|[.,]\\d)"
              + "|(?i:\\b(?<word>"
              + WORDS
              + ")(?: times|-?fold)\\b|\\b(?<twice>twice|thrice)\\b|\\b(?<count>"
              + WORDS
              + ")(?:(?= (?:[\\w-]+ ){0,3}(?:languages|tasks)\\b)|(?<large>[ -](?:thousand|million|billion|trillion)\\b)))");
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("twice", 2),
          Map.entry("thrice", 3));

  /** "up to ×3.23", but not the dimensions "224×224". */
  private static final Pattern TIMES_BEFORE = Pattern.compile("(?:^|[^\\p{L}\\p{N}])[x×]$");

  /** What joins the ends of a range: "25-75%", "4 to 7 times", "79 and 66%". */
  private static final Pattern RANGE = Pattern.compile("\\s?(?:-{1,2}|–|—|to|and|or)\\s?");

  /** The figures of a sentence, in order, without those inside names and addresses. */
  static List<Figure> in(Sentence sentence, List<LinkedMention> mentions) {
    List<Figure> figures = new ArrayList<>();
    Matcher matcher = FIGURE.matcher(sentence.text());
    while (matcher.find()) {
      Figure plain = figure(matcher, sentence.span().start());
      boolean times = TIMES_BEFORE.matcher(sentence.text()).region(0, matcher.start()).find();
      Figure figure = times ? plain.withUnit("x") : plain;
      boolean inName = mentions.stream().anyMatch(m -> m.span().overlaps(figure.span()));
      if (!inName && !inAddress(sentence.text(), matcher.start())) {
        figures.add(figure);
      }
    }
    shareUnits(figures, sentence);
    return figures;
  }

  /** The first end of a range has the unit and the scale that only the last end shows. */
  private static void shareUnits(List<Figure> figures, Sentence sentence) {
    int shift = sentence.span().start();
    for (int i = figures.size() - 2; i >= 0; i--) {
      Figure first = figures.get(i);
      Figure last = figures.get(i + 1);
      boolean bare = first.unit.isEmpty() && first.scale.equals(BigDecimal.ONE);
      String between = sentence.text().substring(first.end - shift, last.span.start() - shift);
      if (bare && RANGE.matcher(between).matches()) {
        figures.set(i, new Figure(first.span, first.value, last.scale, last.unit, first.end));
      }
    }
  }

  private Figure withUnit(String other) {
    return new Figure(span, value, scale, other, end);
  }

  /** The number with its scale: 7000000000 for "7B". */
  BigDecimal scaled() {
    return value.multiply(scale);
  }

  private static Figure figure(Matcher matcher, int shift) {
    String number = matcher.group("number");
    String word =
        Stream.of("word", "twice", "count")
            .map(matcher::group)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    BigDecimal value =
        number != null
            ? new BigDecimal(number.replace(",", ""))
            : BigDecimal.valueOf(NUMBERS.get(word.toLowerCase(Locale.ROOT)));
    int length = number != null ? number.length() : word.length();
    Span span = new Span(matcher.start() + shift, matcher.start() + length + shift);
    return new Figure(
        span,
        value,
        scale(matcher.group("scale") != null ? matcher.group("scale") : matcher.group("large")),
        unit(matcher),
        matcher.end() + shift);
  }

  private static String unit(Matcher matcher) {
    if (matcher.group("percent") != null) {
      return matcher.group("percent").contains("point") || matcher.group("percent").equals("pp")
          ? "points"
          : "%";
    }
    if (matcher.group("points") != null) {
      return "points";
    }
    return matcher.group("times") != null
            || matcher.group("word") != null
            || matcher.group("twice") != null
        ? "x"
        : "";
  }

  private static BigDecimal scale(String suffix) {
    if (suffix == null) {
      return BigDecimal.ONE;
    }
    return switch (suffix.replaceAll("[ -]", "").toLowerCase(Locale.ROOT)) {
      case "k", "thousand" -> BigDecimal.valueOf(1_000);
      case "m", "million" -> BigDecimal.valueOf(1_000_000);
      case "b", "billion" -> BigDecimal.valueOf(1_000_000_000);
      default -> BigDecimal.valueOf(1_000_000_000_000L);
    };
  }

  private static boolean inAddress(String text, int at) {
    int start = text.lastIndexOf(' ', at) + 1;
    return text.startsWith("http", start) || text.startsWith("www.", start);
  }
}
