package app.spotwright.media;

/** How the narration is written into the picture. */
public enum CaptionStyle {
  /** A few words at a time, the spoken one marked. */
  WORD,
  /** Up to two lines at a time, none of it marked. */
  LINE,
  /** Not at all; subtitle files are written all the same. */
  NONE
}
