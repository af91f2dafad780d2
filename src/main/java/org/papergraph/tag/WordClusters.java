package org.papergraph.tag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Words that occur in the same company, grouped at several grains (Brown et al. 1992; here
 * skip-gram vectors, Mikolov et al. 2013, grouped by spherical k-means, Dhillon and Modha 2001).
 * They let the tagger treat a dataset that it never saw like those that it did.
 *
 * <p>As bytes: the header, then one word a line with its cluster at each grain, parted by tabs.
 */
public final class WordClusters {
  /** How many grains there are. */
  public static final int GRAINS = 3;

  private static final String HEADER = "papergraph word clusters 1";
  private static final int[] UNKNOWN = {-1, -1, -1};

  private final Map<String, int[]> clusters;

  /** Clusters of these words; each has {@link #GRAINS} numbers. */
  public WordClusters(Map<String, int[]> clusters) {
    this.clusters = clusters;
  }

  /** The form under which a word is looked up: lower case, every digit 0. */
  public static String form(String word) {
    boolean plain = word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return plain ? word : word.toLowerCase(Locale.ROOT).replaceAll("\\p{N}", "0");
  }

  /** The clusters of a {@link #form}, from coarse to fine; -1 for what is not known. */
  int[] of(String form) {
    return clusters.getOrDefault(form, UNKNOWN);
  }

  /** The bytes that {@link #read} reads; the same for the same clusters. */
  public byte[] toBytes() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    clusters.keySet().stream()
        .sorted()
        .forEach(
            word -> {
              StringJoiner row = new StringJoiner("\t", "", "\n").add(word);
              for (int cluster : clusters.get(word)) {
                row.add(Integer.toString(cluster));
              }
              text.append(row);
            });
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Clusters from bytes.
   *
   * @throws IOException if they are of another version or damaged
   */
  public static WordClusters read(byte[] bytes) throws IOException {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IOException("word clusters of another version; expected: " + HEADER);
    }
    Map<String, int[]> clusters = new HashMap<>(2 * lines.size());
    for (String line : lines.subList(1, lines.size())) {
      String[] row = line.split("\t");
      if (row.length != 1 + GRAINS) {
        throw new IOException("word clusters are damaged at: " + line);
      }
      int[] numbers = new int[GRAINS];
      for (int i = 0; i < GRAINS; i++) {
        numbers[i] = Integer.parseInt(row[i + 1]);
      }
      clusters.put(row[0], numbers);
    }
    return new WordClusters(clusters);
  }
}
