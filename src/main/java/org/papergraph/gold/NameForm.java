package org.papergraph.gold;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The form under which names are compared with the gold: case, hyphens, punctuation and a plural s
 * do not count. It is that of the scorer over HTTP, {@code score.py}, and not the linker's.
 */
public final class NameForm {
  private NameForm() {}

  /** The form of a name. */
  public static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[‐-―−]", "-")
            .replace('-', ' ')
            .replaceAll("[^\\p{L}\\p{N}_@+.;]+", " ")
            .replaceAll("^[ .]+|[ .]+$", "");
    return Arrays.stream(plain.split(" "))
        .filter(word -> !word.isEmpty())
        .map(NameForm::singular)
        .collect(Collectors.joining(" "));
  }

  private static String singular(String word) {
    boolean plural =
        word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
