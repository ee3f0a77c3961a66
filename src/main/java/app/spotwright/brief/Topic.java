package app.spotwright.brief;

/** What the interview asks about, in the order in which it asks. */
public enum Topic {
  /** For whom the ad is. */
  AUDIENCE,
  /** What is advertised, and what the ad is to achieve. */
  PRODUCT,
  /** How long it is, and where it is shown. */
  LENGTH,
  /** How it speaks, and what it feels like. */
  TONE,
  /** The one thing to remember, and what to do then. */
  MESSAGE
}
