package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.domain.Document;
import org.papergraph.domain.Predicate;
import org.papergraph.support.Sentences;

/** Each row of {@code cues.tsv} finds in its own example what the example marks, and no more. */
class CuesTest {
  private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|(\\w+)\\]([*1]?)");
  private static final String TITLE = "#title ";

  static List<Named<Cue>> cues() {
    return Cues.ALL.stream().map(cue -> Named.of(cue.name(), cue)).toList();
  }

  @ParameterizedTest
  @MethodSource("cues")
  void findsWhatItsExampleMarks(Cue cue) {
    Rendering rendering = rendering(cue.example());
    Set<String> found = new TreeSet<>();
    for (Cue.Match match : cue.matches(rendering.text())) {
      match.subjects().forEach(sign -> found.add(rendering.end(sign).entity().label() + "1"));
      match.objects().forEach(sign -> found.add(rendering.end(sign).entity().label() + "*"));
    }
    assertEquals(marked(cue.example()), found, () -> cue.name() + ": " + rendering.text());
  }

  @ParameterizedTest
  @MethodSource("cues")
  void hasASubjectWhereItsPredicateJoinsEntities(Cue cue) {
    boolean relation = cue.predicate().group() == Predicate.Group.RELATION;
    assertEquals(relation, cue.groups().stream().anyMatch(group -> group.startsWith("s")));
    assertTrue(cue.confidence() > 0 && cue.confidence() <= 1);
  }

  @Test
  void namesAreGivenOnce() {
    Set<String> seen = new HashSet<>();
    Cues.ALL.forEach(cue -> assertTrue(seen.add(cue.name()), cue.name()));
  }

  private static Rendering rendering(String example) {
    String marked = MARK.matcher(example).replaceAll("[$1|$2]");
    boolean title = marked.startsWith(TITLE);
    Document document =
        title
            ? Sentences.document(marked.substring(TITLE.length()))
            : Sentences.document("A title", marked);
    int sentence = title ? 0 : 1;
    return Rendering.of(document, document.sentences().get(sentence), Optional.empty());
  }

  private static Set<String> marked(String example) {
    return MARK.matcher(example)
        .results()
        .filter(mark -> !mark.group(3).isEmpty())
        .map(mark -> mark.group(1) + mark.group(3))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
