package app.spotwright.engine.motion;

/** Curves from 0 to 1. Strict arithmetic, so that every machine draws the same. */
final class Easing {
  private Easing() {}

  static double clamp(double t) {
    return Math.clamp(t, 0.0, 1.0);
  }

  /** Sets off at once and arrives softly. */
  static double expoOut(double t) {
    return t >= 1 ? 1 : t <= 0 ? 0 : 1 - StrictMath.pow(2, -10 * t);
  }

  /** Slow at both ends. */
  static double smooth(double t) {
    double c = clamp(t);
    return c * c * (3 - 2 * c);
  }

  /** Very slow at both ends, quick between. */
  static double expoInOut(double t) {
    if (t <= 0 || t >= 1) {
      return clamp(t);
    }
    return t < 0.5 ? StrictMath.pow(2, 20 * t - 10) / 2 : 1 - StrictMath.pow(2, 10 - 20 * t) / 2;
  }

  /** Slow at both ends, with a swing between that the eye can follow. */
  static double swing(double t) {
    double c = clamp(t);
    return c < 0.5 ? 4 * c * c * c : 1 - 4 * (1 - c) * (1 - c) * (1 - c);
  }

  /** Goes a little too far and comes back. */
  static double back(double t) {
    if (t <= 0 || t >= 1) {
      return clamp(t);
    }
    double c = t - 1;
    return 1 + 2.4 * c * c * c + 1.4 * c * c;
  }

  /** A damped spring: overshoots once or twice and settles at 1. */
  static double spring(double t) {
    if (t <= 0 || t >= 1) {
      return clamp(t);
    }
    double fade = 1 - t * t * t;
    return 1 - StrictMath.exp(-5.5 * t) * StrictMath.cos(8.5 * t) * fade;
  }

  static double mix(double from, double to, double share) {
    return from + (to - from) * share;
  }

  /** A wave with the given period, −1 to 1. */
  static double wave(double at, double period, double phase) {
    return StrictMath.sin(2 * Math.PI * (at / period + phase));
  }
}
