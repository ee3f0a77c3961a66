package app.spotwright.engine.sample;

/** What stands behind a sample product. */
public enum SampleBackdrop {
  /** One bright colour, as in a shop's packshots. */
  PLAIN,
  /** A studio's sweep: light falls off softly, floor and wall are one. */
  SOFT,
  /** A wooden table in front of a lived-in, blurred room. */
  BUSY
}
