package firebreak.understand.language;

import java.util.Arrays;

/**
 * A map from whole numbers to rows, without boxes: it is asked some three hundred times per post.
 */
final class Rows {

  private static final int FREE = -1;

  private final int[] keys;
  private final int[] rows;
  private final int mask;

  Rows(int expected) {
    int size = Integer.highestOneBit(Math.max(4, expected)) * 4;
    keys = new int[size];
    rows = new int[size];
    mask = size - 1;
    Arrays.fill(keys, FREE);
  }

  void put(int key, int row) {
    int slot = slotOf(key);
    keys[slot] = key;
    rows[slot] = row;
  }

  /** -1 when the key is not there. */
  int get(int key) {
    int slot = slotOf(key);
    return keys[slot] == key ? rows[slot] : FREE;
  }

  private int slotOf(int key) {
    int slot = ((key * 0x9E3779B9) >>> 8) & mask;
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
