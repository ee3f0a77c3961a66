package app.spotwright.media;

/** How the product is in a scene. */
public enum ProductUse {
  /** Not shown. */
  NONE,
  /** The cut-out stands in the scene, with shadow and light. */
  COMPOSITED,
  /** A clean shot of the product laid over the scene. */
  HERO_OVERLAY,
  /** The clip itself shows the product. */
  IN_SCENE
}
