package org.papergraph.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Readable, deterministic names for IRIs. */
public final class Slug {
  private static final int TITLE_LENGTH = 60;
  private static final int HASH_LENGTH = 8;

  private Slug() {}

  /**
   * The name as one path segment: lower case, accents folded, everything but letters, digits, dot,
   * plus and at sign turned into single hyphens.
   *
   * <p>{@code Slug.of("TÜLU 3")} is {@code tulu-3}; {@code Slug.of("NDCG@10")} is {@code ndcg@10}.
   */
  public static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}.+@]+", "-")
        .replaceAll("^[-.]+|[-.]+$", "");
  }

  /**
   * The key of a paper: its identifier where it has one ({@code arxiv-2510.12859}), else the start
   * of its title and a hash of the whole normalised title.
   */
  public static String ofPaper(String identifier, String title) {
    String fromIdentifier = of(identifier);
    if (!fromIdentifier.isEmpty()) {
      return fromIdentifier;
    }
    String whole = of(title);
    String start = whole;
    if (whole.length() > TITLE_LENGTH) {
      int cut = whole.lastIndexOf('-', TITLE_LENGTH);
      start = whole.substring(0, cut > 0 ? cut : TITLE_LENGTH);
    }
    return (start.isEmpty() ? "paper" : start) + "-" + hash(whole.isEmpty() ? title : whole);
  }

  /** The first eight hexadecimal digits of the SHA-256 of a text. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
