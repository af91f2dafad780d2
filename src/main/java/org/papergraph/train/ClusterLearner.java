package org.papergraph.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.domain.Paper;
import org.papergraph.tag.WordClusters;

/** Learns {@link WordClusters} from titles and abstracts without annotation. */
final class ClusterLearner {
  /** The same words as those of the sentence analyser, but for rare cases, and much faster. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{L}[\\p{L}\\p{N}]*(?:[-.@*/+_][\\p{L}\\p{N}]+)*[+]*|\\p{N}[\\p{L}\\p{N}]*(?:[-.,][\\p{L}\\p{N}]+)*|[^\\s]");

  private static final int FEWEST = 8;
  private static final int MOST_WORDS = 45_000;
  private static final int EPOCHS = 3;
  private static final int[] GRAINS = {64, 256, 1024};

  private ClusterLearner() {}

  /** The clusters of the words that stand often enough in some papers. */
  static WordClusters learn(List<Paper> papers) {
    Map<String, Integer> counts = new HashMap<>();
    for (Paper paper : papers) {
      forms(paper).forEach(form -> counts.merge(form, 1, Integer::sum));
    }
    List<String> words =
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= FEWEST)
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
            .limit(MOST_WORDS)
            .map(Map.Entry::getKey)
            .toList();
    if (words.isEmpty()) {
      return new WordClusters(Map.of());
    }
    Map<String, Integer> numbers = new HashMap<>();
    words.forEach(word -> numbers.put(word, numbers.size()));
    List<int[]> texts = new ArrayList<>(papers.size());
    for (Paper paper : papers) {
      texts.add(forms(paper).stream().mapToInt(f -> numbers.getOrDefault(f, -1)).toArray());
    }
    float[][] vectors =
        SkipGram.learn(texts, words.stream().mapToInt(counts::get).toArray(), EPOCHS);
    return grouped(words, vectors);
  }

  private static WordClusters grouped(List<String> words, float[][] vectors) {
    Map<String, int[]> clusters = new TreeMap<>();
    words.forEach(word -> clusters.put(word, new int[GRAINS.length]));
    for (int grain = 0; grain < GRAINS.length; grain++) {
      int[] groups = SphericalKMeans.groups(vectors, Math.min(GRAINS[grain], words.size()));
      for (int w = 0; w < groups.length; w++) {
        clusters.get(words.get(w))[grain] = groups[w];
      }
    }
    return new WordClusters(clusters);
  }

  private static List<String> forms(Paper paper) {
    List<String> forms = new ArrayList<>();
    Matcher word = WORD.matcher(paper.title() + " . " + paper.abstractText());
    while (word.find()) {
      forms.add(WordClusters.form(word.group()));
    }
    return forms;
  }
}
