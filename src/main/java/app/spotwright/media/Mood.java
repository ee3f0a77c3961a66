package app.spotwright.media;

/** What the music and the pictures feel like. */
public enum Mood {
  UPBEAT,
  ENERGETIC,
  WARM,
  CALM,
  ELEGANT,
  CINEMATIC
}
