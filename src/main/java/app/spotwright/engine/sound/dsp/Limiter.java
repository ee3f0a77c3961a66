package app.spotwright.engine.sound.dsp;

import app.spotwright.media.Sound;

/** Keeps peaks under a ceiling by turning down shortly before them and up again slowly. */
public final class Limiter {
  private static final int AHEAD = Sound.RATE / 500;
  private static final double RELEASE = 1 - StrictMath.exp(-1.0 / (0.08 * Sound.RATE));

  private final double ceiling;

  /** A limiter; the ceiling is a magnitude. */
  public Limiter(double ceiling) {
    this.ceiling = ceiling;
  }

  /** Works on the bus itself. */
  public void apply(Bus bus) {
    int length = bus.length();
    float[] allowed = new float[length];
    for (int i = 0; i < length; i++) {
      double peak = Math.max(Math.abs(bus.left()[i]), Math.abs(bus.right()[i]));
      allowed[i] = (float) (peak > ceiling ? ceiling / peak : 1);
    }
    spreadBack(allowed);
    double gain = 1;
    for (int i = 0; i < length; i++) {
      gain = Math.min(allowed[i], gain + RELEASE * (1 - gain));
      bus.left()[i] *= (float) gain;
      bus.right()[i] *= (float) gain;
    }
  }

  /** Lets the gain come down in a straight line over the time before each peak. */
  private static void spreadBack(float[] allowed) {
    float step = 1f / AHEAD;
    for (int i = allowed.length - 2; i >= 0; i--) {
      float ramp = allowed[i + 1] + step * (1 - allowed[i + 1]) + step / 8;
      allowed[i] = Math.min(allowed[i], Math.min(1, ramp));
    }
  }
}
