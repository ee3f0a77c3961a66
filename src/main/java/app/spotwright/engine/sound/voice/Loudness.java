package app.spotwright.engine.sound.voice;

import java.util.Arrays;

/**
 * Loudness of mono speech after ITU-R BS.1770-4 (K weighting, 400 ms blocks, both gates), in LUFS.
 * Filter coefficients are those of the recommendation for 48 kHz.
 */
final class Loudness {
  private static final double[] SHELF = {
    1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585
  };
  private static final double[] HIGH_PASS = {1, -2, 1, -1.99004745483398, 0.99007225036621};
  private static final int BLOCK = 19_200;
  private static final int HOP = 4_800;
  private static final double ABSOLUTE_GATE = -70;
  private static final double RELATIVE_GATE = -10;

  private Loudness() {}

  /** Integrated loudness; negative infinity where there is nothing but silence. */
  static double of(float[] samples) {
    double[] heard = filter(filter(widen(samples), SHELF), HIGH_PASS);
    int blocks = Math.max(1, (heard.length - BLOCK) / HOP + 1);
    double[] powers = new double[blocks];
    for (int block = 0; block < blocks; block++) {
      int from = block * HOP;
      int to = Math.min(heard.length, from + BLOCK);
      double sum = 0;
      for (int i = from; i < to; i++) {
        sum += heard[i] * heard[i];
      }
      powers[block] = to > from ? sum / (to - from) : 0;
    }
    double loud = mean(powers, ABSOLUTE_GATE);
    return lufs(mean(powers, lufs(loud) + RELATIVE_GATE));
  }

  private static double mean(double[] powers, double gate) {
    return Arrays.stream(powers).filter(power -> lufs(power) > gate).average().orElse(0);
  }

  private static double lufs(double power) {
    return power <= 0 ? Double.NEGATIVE_INFINITY : -0.691 + 10 * Math.log10(power);
  }

  private static double[] widen(float[] samples) {
    double[] wide = new double[samples.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = samples[i];
    }
    return wide;
  }

  private static double[] filter(double[] in, double[] c) {
    double[] out = new double[in.length];
    double x1 = 0;
    double x2 = 0;
    double y1 = 0;
    double y2 = 0;
    for (int i = 0; i < in.length; i++) {
      double y = c[0] * in[i] + c[1] * x1 + c[2] * x2 - c[3] * y1 - c[4] * y2;
      x2 = x1;
      x1 = in[i];
      y2 = y1;
      y1 = y;
      out[i] = y;
    }
    return out;
  }
}
