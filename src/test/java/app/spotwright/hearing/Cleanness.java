package app.spotwright.hearing;

import app.spotwright.media.Sound;

/**
 * What would be noticed in a spoken line that was badly joined or levelled.
 *
 * @param peak dBFS
 * @param edge level of the louder one of its first and last five milliseconds, dBFS
 * @param clicks milliseconds with something above the network's 12 kHz: it speaks at 24 kHz, so
 *     what is heard there is a break in the curve
 */
record Cleanness(double peak, double edge, int clicks) {
  private static final double HIGHER = 13_800;
  private static final int TAPS = 96;
  private static final double AUDIBLE = -58;

  static Cleanness of(Sound line) {
    float[] samples = line.samples();
    double peak = 0;
    for (float sample : samples) {
      peak = Math.max(peak, Math.abs(sample));
    }
    int end = line.rate() / 200;
    double edge =
        Math.max(level(samples, 0, end), level(samples, samples.length - end, samples.length));
    return new Cleanness(20 * Math.log10(peak), edge, clicks(samples, line.rate()));
  }

  private static double level(float[] samples, int from, int to) {
    double sum = 1e-12;
    for (int i = from; i < to; i++) {
      sum += samples[i] * samples[i];
    }
    return 10 * Math.log10(sum / (to - from));
  }

  private static int clicks(float[] samples, int rate) {
    float[] high = new float[samples.length];
    double[] filter = filter(rate);
    for (int i = TAPS; i + TAPS < samples.length; i++) {
      double sum = 0;
      for (int k = -TAPS; k <= TAPS; k++) {
        sum += filter[k + TAPS] * samples[i + k];
      }
      high[i] = (float) sum;
    }
    int clicks = 0;
    int window = rate / 1000;
    for (int i = 0; i + window <= high.length; i += window) {
      clicks += level(high, i, i + window) > AUDIBLE ? 1 : 0;
    }
    return clicks;
  }

  /** A windowed sinc that lets the highest octave through. */
  private static double[] filter(int rate) {
    double[] filter = new double[2 * TAPS + 1];
    for (int k = -TAPS; k <= TAPS; k++) {
      double x = 2 * HIGHER * k / rate;
      double low = 2 * HIGHER / rate * (k == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));
      double window =
          0.42 + 0.5 * Math.cos(Math.PI * k / TAPS) + 0.08 * Math.cos(2 * Math.PI * k / TAPS);
      filter[k + TAPS] = ((k == 0 ? 1 : 0) - low) * window;
    }
    return filter;
  }
}
