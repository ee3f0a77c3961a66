package app.spotwright.engine.sound.dsp;

/**
 * Waveforms by phase (in turns). Only tables and arithmetic, so that the same seed gives the same
 * bits on every machine.
 */
public final class Waves {
  private static final int SIZE = 4096;
  private static final float[] SINE = new float[SIZE + 1];

  static {
    for (int i = 0; i <= SIZE; i++) {
      SINE[i] = (float) StrictMath.sin(2 * Math.PI * i / SIZE);
    }
  }

  private Waves() {}

  /** Sine at a phase of any size, error below 2e-6. */
  public static double sine(double phase) {
    double turn = (phase - Math.floor(phase)) * SIZE;
    int index = (int) turn;
    double part = turn - index;
    return SINE[index] + part * (SINE[index + 1] - SINE[index]);
  }

  /**
   * Sawtooth, its step rounded (polyBLEP) so that it does not alias harshly.
   *
   * @param phase 0 to 1
   * @param step phase a sample
   */
  public static double saw(double phase, double step) {
    double value = 2 * phase - 1;
    if (phase < step) {
      double t = phase / step;
      value -= t + t - t * t - 1;
    } else if (phase > 1 - step) {
      double t = (phase - 1) / step;
      value -= t * t + t + t + 1;
    }
    return value;
  }

  /** Frequency of a key, 69 being 440 Hz; fractions are cents. */
  public static double hertz(double key) {
    return 440 * StrictMath.pow(2, (key - 69) / 12);
  }

  /** Factor of a level in decibels. */
  public static double gain(double decibels) {
    return StrictMath.pow(10, decibels / 20);
  }

  /** Gentle saturation: about linear below 0.5, never above 1. */
  public static double soft(double value) {
    double x = Math.clamp(value, -1.5, 1.5);
    return x - x * x * x * (4.0 / 27);
  }
}
