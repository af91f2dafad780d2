package org.papergraph.recognize;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.papergraph.domain.Abbreviation;
import org.papergraph.domain.Document;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Spelling;

/**
 * What a paper may speak of: all readings under one folded name. A short form and the long form
 * that the paper gives for it are one name.
 *
 * @param key the folded name
 * @param readings who read it where, in reading order; several may share a span
 */
public record Candidate(String key, List<Mention> readings) {
  private static final List<String> TRUST =
      List.of(
          TitleRecognizer.METHOD,
          VocabularyRecognizer.METHOD,
          AbbreviationRecognizer.METHOD,
          NameShapeRecognizer.METHOD,
          PhraseRecognizer.METHOD,
          StatisticalRecognizer.METHOD);

  public Candidate {
    readings = List.copyOf(readings);
  }

  /** The candidates among mentions, in the order of their keys. */
  static List<Candidate> of(Document document, List<Mention> found) {
    Map<String, String> longForms = longForms(document);
    Map<String, List<Mention>> groups =
        found.stream()
            .sorted(Mention.READING_ORDER)
            .collect(
                Collectors.groupingBy(
                    m -> key(m.text(), longForms), TreeMap::new, Collectors.toList()));
    return groups.entrySet().stream().map(e -> new Candidate(e.getKey(), e.getValue())).toList();
  }

  /** From the folded short forms that a paper defines to their folded long forms. */
  private static Map<String, String> longForms(Document document) {
    Map<String, String> longForms = new LinkedHashMap<>();
    for (Abbreviation abbreviation : document.abbreviations()) {
      longForms.putIfAbsent(
          Spelling.fold(abbreviation.shortText()), Spelling.fold(abbreviation.longText()));
    }
    return longForms;
  }

  private static String key(String text, Map<String, String> longForms) {
    String folded = Spelling.fold(text);
    return longForms.getOrDefault(folded, folded);
  }

  /** Its spans, each once, as the most trusted reading there. */
  public List<Mention> places() {
    Map<String, Mention> places = new LinkedHashMap<>();
    for (Mention reading : readings) {
      places.merge(
          reading.sentence().index() + " " + reading.span(),
          reading,
          (a, b) -> TRUST.indexOf(a.method()) <= TRUST.indexOf(b.method()) ? a : b);
    }
    return List.copyOf(places.values());
  }

  /** Its longest spelling. */
  public String longest() {
    return readings.stream()
        .map(Mention::text)
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }
}
