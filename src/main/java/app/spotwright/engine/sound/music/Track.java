package app.spotwright.engine.sound.music;

import app.spotwright.engine.sound.instrument.Voice;

/**
 * One player.
 *
 * @param voice what is played
 * @param part what its role is
 * @param pattern rhythm of a bar in {@value Grid#STEPS} steps, as the part reads it
 * @param centre key around which it plays
 * @param level decibels louder or softer than the role usually is
 * @param pan −1 left to 1 right
 * @param sections letters of the sections in which it plays
 */
record Track(
    Voice voice, Part part, String pattern, int centre, double level, double pan, String sections) {

  /** Roles. */
  enum Part {
    /** Chords held for a bar; the pattern is not read. */
    PAD(-25),
    /** Chords struck where the pattern has a strength from 1 to 9. */
    CHORDS(-21),
    /** The same, the strings one after another. */
    STRUM(-21),
    /** Tones of the chord by number, 0 the lowest. */
    ARPEGGIO(-22.5),
    /** r root, o octave, f fifth. */
    BASS(-24),
    /** The melody; the pattern is not read. */
    LEAD(-20);

    private final double loudness;

    Part(double loudness) {
      this.loudness = loudness;
    }

    /** LUFS at which the role is heard. */
    double loudness() {
      return loudness;
    }
  }
}
