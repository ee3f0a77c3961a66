package app.spotwright.media;

/** Where in the frame an overlay is placed. */
public enum OverlayPlace {
  TOP_LEFT,
  TOP_RIGHT,
  CENTRE,
  BOTTOM_LEFT,
  BOTTOM_RIGHT
}
