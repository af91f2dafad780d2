package org.papergraph.tag;

/** From feature hashes to row numbers: open addressing over two arrays, no boxing. */
public final class FeatureTable {
  private static final int ABSENT = -1;

  private final int[] keys;
  private final int[] rows;
  private final int mask;

  /** A table in which {@code hashes[row]} leads to {@code row}. */
  public FeatureTable(int[] hashes) {
    int capacity = Integer.highestOneBit(Math.max(1, hashes.length)) * 4;
    mask = capacity - 1;
    keys = new int[capacity];
    rows = new int[capacity];
    java.util.Arrays.fill(rows, ABSENT);
    for (int row = 0; row < hashes.length; row++) {
      int slot = slot(hashes[row]);
      keys[slot] = hashes[row];
      rows[slot] = row;
    }
  }

  /** The row of a feature, or -1. */
  public int row(int hash) {
    return rows[slot(hash)];
  }

  private int slot(int hash) {
    int slot = hash & mask;
    while (rows[slot] != ABSENT && keys[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
