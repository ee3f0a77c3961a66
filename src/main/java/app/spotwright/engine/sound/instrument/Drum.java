package app.spotwright.engine.sound.instrument;

/** What a drummer hits. */
public enum Drum {
  KICK,
  SOFT_KICK,
  SNARE,
  BRUSH,
  CLAP,
  SNAP,
  HAT,
  OPEN_HAT,
  SHAKER,
  /** A short dry tick, as of a relay. */
  CLICK,
  /** A crackle of an old record. */
  DUST,
  TOM,
  BIG_DRUM,
  CRASH;

  /** Whether it is the bottom of the beat. */
  public boolean deep() {
    return this == KICK || this == SOFT_KICK;
  }
}
