package app.spotwright.media;

import java.util.List;

/**
 * Notes that sound together.
 *
 * @param notes pitch classes, 0 for C to 11 for B, the root first
 */
public record Chord(List<Integer> notes) {
  public Chord {
    notes = List.copyOf(notes);
    if (notes.isEmpty() || notes.stream().anyMatch(note -> note < 0 || note > 11)) {
      throw new IllegalArgumentException(notes + " are no pitch classes of a chord");
    }
  }

  /** Pitch class on which it is built. */
  public int root() {
    return notes.getFirst();
  }

  /** The lowest key of its root at or above a key, 60 being middle C. */
  public int rootFrom(int key) {
    return key + Math.floorMod(root() - key, 12);
  }

  /** That many of its keys upwards from a key, ascending. */
  public List<Integer> keysFrom(int key, int count) {
    return java.util.stream.IntStream.iterate(key, k -> k + 1)
        .filter(k -> notes.contains(k % 12))
        .limit(count)
        .boxed()
        .toList();
  }
}
