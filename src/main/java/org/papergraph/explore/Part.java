package org.papergraph.explore;

/**
 * Which part of a long list is shown.
 *
 * @param page the number of the part, from 1
 * @param from the number of the first that is shown, from 1
 * @param to the number of the last
 * @param count how many there are, in words; empty if that is not known
 * @param before the address of the part before; empty if this is the first
 * @param after the address of the part behind; empty if this is the last
 */
public record Part(int page, int from, int to, String count, String before, String after) {
  /** How many of a list stand on a page. */
  static final int SIZE = 25;

  /**
   * A part of a list of known length.
   *
   * @param address of the list; ends where the number of the page follows
   */
  static Part of(int page, int count, String address) {
    int from = Math.min(offset(page) + 1, count);
    int to = Math.min(offset(page) + SIZE, count);
    return new Part(
        page,
        from,
        to,
        Words.number(count),
        page > 1 ? address + (page - 1) : "",
        to < count ? address + (page + 1) : "");
  }

  /** A part of a list that was asked for one more than is shown, to see whether it goes on. */
  static Part ofUncounted(int page, int found, String address) {
    return new Part(
        page,
        found == 0 ? 0 : offset(page) + 1,
        offset(page) + Math.min(found, SIZE),
        "",
        page > 1 ? address + (page - 1) : "",
        found > SIZE ? address + (page + 1) : "");
  }

  /** How many stand on the pages before. */
  static int offset(int page) {
    return (page - 1) * SIZE;
  }

  /** Whether there is another page. */
  public boolean several() {
    return !before.isEmpty() || !after.isEmpty();
  }
}
