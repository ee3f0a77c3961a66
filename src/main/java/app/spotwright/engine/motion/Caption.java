package app.spotwright.engine.motion;

import java.util.List;

/**
 * One burned-in caption: a few words shown together, each marked while it is spoken if it has a
 * time.
 *
 * @param from first frame of the clip on which it is seen
 * @param to first frame on which it is gone
 * @param words in reading order
 */
public record Caption(int from, int to, List<Word> words) {
  public Caption {
    words = List.copyOf(words);
  }

  /**
   * A word of a caption.
   *
   * @param text as written
   * @param from first frame of the clip on which it is spoken
   * @param to first frame on which the next one is
   */
  public record Word(String text, int from, int to) {
    /** A word that is seen with the others and never marked. */
    public static Word unmarked(String text) {
      return new Word(text, 0, 0);
    }
  }
}
