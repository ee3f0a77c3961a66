package app.spotwright.engine.sound.instrument;

/**
 * A note to play.
 *
 * @param at sample on which it begins
 * @param length samples until it is let go; what rings on comes after that
 * @param key 69 is 440 Hz, a step is a semitone
 * @param strength 0 to 1
 */
public record Note(int at, int length, int key, double strength) {
  /** The same a little later or earlier. */
  public Note moved(int samples) {
    return new Note(Math.max(0, at + samples), length, key, strength);
  }
}
