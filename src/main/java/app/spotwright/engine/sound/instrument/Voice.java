package app.spotwright.engine.sound.instrument;

/** What a part may be played on. */
public sealed interface Voice {
  /**
   * A sampled instrument.
   *
   * @param program General MIDI number, from 0
   */
  record Sampled(int program) implements Voice {}

  /** A synthesised instrument. */
  enum Synth implements Voice {
    /** Plucked string, bright attack, wooden. */
    GUITAR,
    /** Short synthetic pluck with a closing filter. */
    PLUCK,
    /** Wide detuned saws that swell and are ducked by the kick. */
    SAW_PAD,
    /** The same, dark and slow. */
    WARM_PAD,
    /** Short wide saw chord. */
    STAB,
    /** Saw with a sub octave. */
    SAW_BASS,
    /** Round sine bass. */
    SUB,
    /** Glassy bell. */
    BELL,
    /** Soft metal bars with a slow tremolo. */
    VIBRAPHONE,
    /** Electric piano. */
    KEYS
  }
}
