package app.spotwright.conversation;

import app.spotwright.media.Sentence;

/**
 * What comes of a sentence.
 *
 * @param said what is answered
 * @param planned the ad as it is wanted now; the same if nothing is to be changed
 * @param wish what is wanted besides
 */
public record Answer(Sentence said, Planned planned, Wish wish) {
  /** Only an answer, to what is planned now. */
  static Answer told(Planned planned, Said said, Object... values) {
    return new Answer(Sentence.of(said, values), planned, Wish.NOTHING);
  }

  /** What is wanted besides a change. */
  public enum Wish {
    NOTHING,
    /** To have the ad made. */
    AD,
    /** To take the last change back. */
    UNDO,
    /** To have it again. */
    REDO
  }
}
