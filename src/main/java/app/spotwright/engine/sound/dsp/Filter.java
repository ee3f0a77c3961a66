package app.spotwright.engine.sound.dsp;

import app.spotwright.media.Sound;

/**
 * State variable filter (trapezoidal, 12 dB an octave) that may be swept while it runs. One
 * channel; not thread-safe.
 */
public final class Filter {
  private static final double HIGHEST = 0.45 * Sound.RATE;

  private double a1;
  private double a2;
  private double a3;
  private double damping;
  private double first;
  private double second;
  private double low;
  private double band;
  private double high;

  /**
   * A filter that is set.
   *
   * @param hertz cutoff
   * @param q resonance, 0.7 is flat
   */
  public Filter(double hertz, double q) {
    set(hertz, q);
  }

  /** Moves the cutoff. */
  public void set(double hertz, double q) {
    double g = StrictMath.tan(Math.PI * Math.clamp(hertz, 10, HIGHEST) / Sound.RATE);
    damping = 1 / q;
    a1 = 1 / (1 + g * (g + damping));
    a2 = g * a1;
    a3 = g * a2;
  }

  /** Takes a sample in and gives what lies below the cutoff. */
  public double low(double input) {
    step(input);
    return low;
  }

  /** Takes a sample in and gives what lies around the cutoff. */
  public double band(double input) {
    step(input);
    return band;
  }

  /** Takes a sample in and gives what lies above the cutoff. */
  public double high(double input) {
    step(input);
    return high;
  }

  private void step(double input) {
    double rest = input - second;
    band = a1 * first + a2 * rest;
    low = second + a2 * first + a3 * rest;
    first = 2 * band - first;
    second = 2 * low - second;
    high = input - damping * band - low;
  }
}
