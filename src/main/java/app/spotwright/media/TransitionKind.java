package app.spotwright.media;

/** How one scene gives way to the next. */
public enum TransitionKind {
  /** One picture fades into the other. */
  CROSSFADE,
  /** The new picture pushes the old one out. */
  PUSH,
  /** An edge of light wipes across. */
  WIPE,
  /** The old picture grows and dissolves into the new one. */
  ZOOM,
  /** Through the brand's colour. */
  DIP
}
