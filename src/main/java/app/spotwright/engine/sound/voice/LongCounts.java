package app.spotwright.engine.sound.voice;

/** Counts of positive keys, without a box for each. Not thread-safe while counting. */
final class LongCounts {
  private long[] keys = new long[1 << 16];
  private int[] counts = new int[1 << 16];
  private int size;

  /** Adds one; answers whether the key was new. */
  boolean add(long key) {
    if (size * 2 > keys.length) {
      grow();
    }
    int slot = slot(keys, key);
    boolean fresh = keys[slot] == 0;
    if (fresh) {
      keys[slot] = key;
      size++;
    }
    counts[slot]++;
    return fresh;
  }

  int get(long key) {
    return counts[slot(keys, key)];
  }

  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] wider = new long[keys.length * 2];
    int[] moved = new int[wider.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        int slot = slot(wider, keys[i]);
        wider[slot] = keys[i];
        moved[slot] = counts[i];
      }
    }
    keys = wider;
    counts = moved;
  }
}
