package app.spotwright.media;

/** How the ad speaks. */
public enum Tone {
  FRIENDLY,
  BOLD,
  CALM,
  PLAYFUL,
  PREMIUM,
  PROFESSIONAL
}
