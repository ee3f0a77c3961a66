package app.spotwright.media;

/** How one scene gives way to the next. */
public enum TransitionKind {
  /** One picture fades into the other. */
  CROSSFADE(false),
  /** The new picture pushes the old one out. */
  PUSH(true),
  /** An edge of light wipes across. */
  WIPE(true),
  /** The old picture grows and dissolves into the new one. */
  ZOOM(true),
  /** Through the brand's colour. */
  DIP(false),
  /** The camera is torn aside, so fast that all is smeared, and stops at the new picture. */
  WHIP_PAN(true),
  /** A circle opens on the new picture. */
  IRIS(true),
  /** Slats slide away one after the other. */
  BLINDS(true),
  /** Warm light floods the lens; when it goes, the new picture is there. */
  LIGHT_LEAK(false),
  /** Through the middle of the old picture into the new one, which comes from afar. */
  ZOOM_THROUGH(true),
  /**
   * Great round shapes of the brand's colours rise one after the other, the last with the new
   * picture.
   */
  SHAPE_WIPE(true),
  /** The new picture slides over the old one like a sheet of paper. */
  PAGE_SLIDE(true);

  private final boolean moves;

  TransitionKind(boolean moves) {
    this.moves = moves;
  }

  /** Whether something passes by, so that it can be heard, too. */
  public boolean moves() {
    return moves;
  }
}
