package app.spotwright.engine.copy;

/** How long texts on the screen may be, in characters. */
final class Headlines {
  /** The longest headline that a scene can hold. */
  static final int CAP = 48;

  /** The longest headline that is comfortable to read at a glance. */
  static final int EASY = 36;

  private Headlines() {}
}
