package app.spotwright.media;

/** Sound effects that the engine can make. */
public enum EffectKind {
  WHOOSH,
  POP,
  SPARKLE,
  IMPACT,
  RISER,
  CLICK,
  CHIME
}
