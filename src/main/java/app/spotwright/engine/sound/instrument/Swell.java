package app.spotwright.engine.sound.instrument;

import app.spotwright.media.Sound;

/**
 * How a note comes and goes: a straight rise, an exponential fall towards a held level, a smooth
 * end after it is let go.
 *
 * @param attack seconds
 * @param decay seconds in which it falls by two thirds of the way
 * @param hold level that it falls to, 0 to 1
 * @param release seconds
 */
record Swell(double attack, double decay, double hold, double release) {
  /** Samples in which a note is heard. */
  int samples(Note note) {
    return note.length() + (int) (release * Sound.RATE);
  }

  /** The levels of a whole note. */
  float[] levels(Note note) {
    float[] levels = new float[samples(note)];
    double fall = StrictMath.exp(-1 / (decay * Sound.RATE));
    double rise = 1 / Math.max(1, attack * Sound.RATE);
    double level = 0;
    boolean rising = true;
    for (int i = 0; i < levels.length; i++) {
      if (rising) {
        level += rise;
        rising = level < 1;
        level = Math.min(1, level);
      } else {
        level = hold + fall * (level - hold);
      }
      levels[i] = (float) level;
    }
    int tail = levels.length - note.length();
    for (int i = 0; i < tail; i++) {
      double left = 1 - (double) i / tail;
      levels[note.length() + i] *= (float) (left * left);
    }
    return levels;
  }
}
