package app.spotwright.engine.sound.dsp;

import app.spotwright.media.Sound;

/**
 * Integrated loudness after ITU-R BS.1770-4: K-weighting, blocks of 400 ms every 100 ms, gates at
 * −70 LUFS and 10 LU under the mean. Filter coefficients are the recommendation's, for 48 kHz.
 */
public final class LoudnessMeter {
  private static final double[] SHELF = {
    1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585
  };
  private static final double[] HIGH_PASS = {1, -2, 1, -1.99004745483398, 0.99007225036621};
  private static final int STEP = Sound.RATE / 10;
  private static final double ABSOLUTE_GATE = -70;
  private static final double RELATIVE_GATE = -10;

  private LoudnessMeter() {}

  /** LUFS; {@link Double#NEGATIVE_INFINITY} for silence or less than 400 ms. */
  public static double integrated(Bus bus) {
    return integrated(bus, 0, bus.length());
  }

  /** LUFS of the samples from one up to, not including, another. */
  public static double integrated(Bus bus, int from, int to) {
    double[] steps = new double[(to - from) / STEP];
    addSquares(bus.left(), from, steps);
    addSquares(bus.right(), from, steps);
    int blocks = Math.max(0, steps.length - 3);
    double[] powers = new double[blocks];
    for (int i = 0; i < blocks; i++) {
      powers[i] = (steps[i] + steps[i + 1] + steps[i + 2] + steps[i + 3]) / (4.0 * STEP);
    }
    double open = meanAbove(powers, ABSOLUTE_GATE);
    return loudness(meanAbove(powers, Math.max(ABSOLUTE_GATE, loudness(open) + RELATIVE_GATE)));
  }

  private static double loudness(double power) {
    return power <= 0 ? Double.NEGATIVE_INFINITY : -0.691 + 10 * StrictMath.log10(power);
  }

  private static double meanAbove(double[] powers, double gate) {
    double sum = 0;
    int count = 0;
    for (double power : powers) {
      if (loudness(power) > gate) {
        sum += power;
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static void addSquares(float[] samples, int from, double[] steps) {
    double[] shelf = new double[4];
    double[] pass = new double[4];
    for (int i = 0; i < steps.length * STEP; i++) {
      double value = biquad(HIGH_PASS, pass, biquad(SHELF, shelf, samples[from + i]));
      steps[i / STEP] += value * value;
    }
  }

  private static double biquad(double[] c, double[] state, double input) {
    double output =
        c[0] * input + c[1] * state[0] + c[2] * state[1] - c[3] * state[2] - c[4] * state[3];
    state[1] = state[0];
    state[0] = input;
    state[3] = state[2];
    state[2] = output;
    return output;
  }
}
