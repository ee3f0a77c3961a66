package app.spotwright.engine.sound.dsp;

import app.spotwright.media.Sound;

/**
 * A room: eight delay lines that feed each other through a Householder matrix, each losing its
 * highs on the way. Line lengths are primes, so that echoes do not pile up.
 */
public final class Reverb {
  private static final int[] LENGTHS = {1433, 1601, 1867, 2053, 2251, 2399, 2617, 2797};
  private static final double PER_LINE = 2.0 / LENGTHS.length;

  private final float[][] lines = new float[LENGTHS.length][];
  private final double[] feedback = new double[LENGTHS.length];
  private final int[] heads = new int[LENGTHS.length];
  private final double[] damped = new double[LENGTHS.length];
  private final double damping;

  /**
   * A room.
   *
   * @param seconds until an echo has lost 60 dB
   * @param damping of highs, 0 (bright) to 1
   */
  public Reverb(double seconds, double damping) {
    this.damping = damping;
    for (int i = 0; i < LENGTHS.length; i++) {
      lines[i] = new float[LENGTHS[i]];
      feedback[i] = StrictMath.pow(10, -3.0 * LENGTHS[i] / (Sound.RATE * seconds));
    }
  }

  /** Adds the room's answer to a source. */
  public void render(Bus source, Bus target, double gain) {
    double[] out = new double[LENGTHS.length];
    for (int at = 0; at < source.length(); at++) {
      double sum = 0;
      for (int i = 0; i < out.length; i++) {
        double value = lines[i][heads[i]];
        damped[i] = value + damping * (damped[i] - value);
        out[i] = damped[i] * feedback[i];
        sum += out[i];
      }
      double back = sum * PER_LINE;
      double left = 0;
      double right = 0;
      for (int i = 0; i < out.length; i++) {
        double in = (i & 1) == 0 ? source.left()[at] : source.right()[at];
        lines[i][heads[i]] = (float) (in + out[i] - back);
        heads[i] = heads[i] + 1 == LENGTHS[i] ? 0 : heads[i] + 1;
        double sign = (i & 2) == 0 ? 0.35 : -0.35;
        if ((i & 1) == 0) {
          left += sign * out[i];
        } else {
          right += sign * out[i];
        }
      }
      target.add(at, gain * left, gain * right);
    }
  }
}
