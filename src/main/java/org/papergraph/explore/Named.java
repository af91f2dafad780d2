package org.papergraph.explore;

/**
 * A thing as a page shows it.
 *
 * @param label its name, or the characters of a value
 * @param path where to read more; empty for a plain value
 * @param type its kind in lower case, such as {@code model}; empty where it has none
 */
public record Named(String label, String path, String type) {
  /** A plain value. */
  public static Named value(String text) {
    return new Named(text, "", "");
  }
}
