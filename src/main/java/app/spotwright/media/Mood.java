package app.spotwright.media;

/** What the music and the pictures feel like. */
public enum Mood {
  UPBEAT,
  ENERGETIC,
  WARM,
  CALM,
  ELEGANT,
  CINEMATIC,
  /** Light, small and quick: plucked and tapped. */
  PLAYFUL,
  /** Cool and exact: machines, much space between the sounds. */
  SLEEK,
  /** High, slow and far away: bells and choir. */
  DREAMY,
  /** Unhurried and dark: an electric piano behind the beat. */
  MELLOW,
  /** Hands, strings and stamping feet. */
  RUSTIC,
  /** A bass that talks, off the beat. */
  FUNKY
}
