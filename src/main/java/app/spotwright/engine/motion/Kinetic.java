package app.spotwright.engine.motion;

/** How words enter. */
enum Kinetic {
  /** Letter after letter comes up and grows clear. */
  LETTERS(true, 1.1, 20),
  /** Word after word comes up and grows clear. */
  WORDS(false, 3.2, 20),
  /** Words come up from behind the line that they stand on. */
  MASK(false, 2.6, 20),
  /** Words pop up one by one; never larger than they rest, which might leave the safe zone. */
  POP(false, 3.4, 16),
  /** Words come in from the side. */
  SLIDE(false, 2.0, 18),
  /** Letters stand close together and draw apart to their places. */
  GATHER(true, 0.25, 30),
  /** Letters tumble up, turning. */
  TUMBLE(true, 1.2, 20),
  /** Words are uncovered from their first letter to their last. */
  WIPE(false, 3.6, 18),
  /** All grows clear. */
  FADE(false, 0.8, 16);

  /** All have entered so many frames after the first, however many there are. */
  private static final double LONGEST = 24;

  private final boolean byLetter;
  private final double step;
  private final double length;

  Kinetic(boolean byLetter, double step, double length) {
    this.byLetter = byLetter;
    this.step = step;
    this.length = length;
  }

  boolean byLetter() {
    return byLetter;
  }

  double length() {
    return length;
  }

  double delay(int unit, int units) {
    return unit * Math.min(step, LONGEST / Math.max(1, units));
  }

  /**
   * Where a part is on its way.
   *
   * @param dx pixels right of its place
   * @param dy pixels below its place
   * @param gather share of the way to the middle of the block
   * @param turn degrees
   */
  record Way(double dx, double dy, double scale, double alpha, double gather, double turn) {
    Way(double dx, double dy, double scale, double alpha) {
      this(dx, dy, scale, alpha, 0, 0);
    }
  }

  Way at(double progress, double size) {
    double out = 1 - Easing.expoOut(progress);
    double seen = Easing.smooth(progress * 2.4);
    return switch (this) {
      case LETTERS -> new Way(0, (1 - Easing.spring(progress)) * size * 0.45, 1, seen);
      case WORDS -> new Way(0, out * size * 0.5, 1, seen);
      case MASK -> new Way(0, out * size * 1.15, 1, 1);
      case POP -> new Way(0, 0, Easing.mix(0.5, 1, Easing.expoOut(progress)), seen);
      case SLIDE -> new Way(out * size * -0.9, 0, 1, seen);
      case GATHER -> new Way(0, 0, 1, Easing.smooth(progress * 1.6), 0.22 * out, 0);
      case TUMBLE -> new Way(0, out * size * 0.55, 1, seen, 0, out * 32);
      case WIPE -> new Way(0, 0, 1, 1);
      case FADE -> new Way(0, 0, 1, Easing.smooth(progress));
    };
  }

  /** How much of a part is uncovered, from its left. */
  double uncovered(double progress) {
    return this == WIPE ? Easing.expoInOut(progress) : 1;
  }
}
