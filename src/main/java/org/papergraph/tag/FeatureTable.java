package org.papergraph.tag;

import java.util.Arrays;

/**
 * From feature hashes to row numbers: open addressing over one array, no boxing. Most features of a
 * new text are in no table; a bit for the upper half of each hash (Bloom 1970) tells them apart
 * without touching the large array.
 */
public final class FeatureTable {
  private static final int ABSENT = -1;
  private static final int UNSEEN_BITS = 11;

  private final long[] seen = new long[1 << 32 - UNSEEN_BITS - 6];

  /** A hash at each even place, its row beside it. */
  private final int[] slots;

  private final int mask;

  /** A table in which {@code hashes[row]} leads to {@code row}. */
  public FeatureTable(int[] hashes) {
    int capacity = Integer.highestOneBit(Math.max(1, hashes.length)) * 4;
    mask = capacity - 1;
    slots = new int[2 * capacity];
    Arrays.fill(slots, ABSENT);
    for (int row = 0; row < hashes.length; row++) {
      int slot = slot(hashes[row]);
      slots[slot] = hashes[row];
      slots[slot + 1] = row;
      int bit = hashes[row] >>> UNSEEN_BITS;
      seen[bit >>> 6] |= 1L << bit;
    }
  }

  /** The row of a feature, or -1. */
  public int row(int hash) {
    int bit = hash >>> UNSEEN_BITS;
    return (seen[bit >>> 6] & 1L << bit) == 0 ? ABSENT : slots[slot(hash) + 1];
  }

  private int slot(int hash) {
    int slot = (hash & mask) * 2;
    while (slots[slot + 1] != ABSENT && slots[slot] != hash) {
      slot = (slot + 2) & (2 * mask + 1);
    }
    return slot;
  }
}
