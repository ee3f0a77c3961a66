package app.spotwright.engine.sound.voice;

/**
 * Changes the sample rate by a windowed sinc: flat to 90 % of the lower band, below −90 dB beyond
 * it. Exact to the sample in time: sample 0 stays at 0.
 */
final class Resampler {
  /** Zero crossings of the sinc on each side. */
  private static final int REACH = 32;

  /** Kaiser window for about 95 dB. */
  private static final double BETA = 9.5;

  private static final double PASS = 0.95;

  private Resampler() {}

  /** Mono samples at another rate. */
  static float[] change(float[] samples, int from, int to) {
    if (from == to || samples.length == 0) {
      return samples;
    }
    int common = gcd(from, to);
    int up = to / common;
    int down = from / common;
    double cutoff = PASS * Math.min(1.0, (double) to / from);
    int reach = (int) Math.ceil(REACH / cutoff);
    float[][] phases = phases(up, cutoff, reach);
    float[] out = new float[(int) ((long) samples.length * to / from)];
    for (int i = 0; i < out.length; i++) {
      long position = (long) i * down;
      int centre = (int) (position / up);
      float[] taps = phases[(int) (position % up)];
      int first = centre - reach + 1;
      double sum = 0;
      int low = Math.max(0, -first);
      int high = Math.min(taps.length, samples.length - first);
      for (int k = low; k < high; k++) {
        sum += taps[k] * samples[first + k];
      }
      out[i] = (float) sum;
    }
    return out;
  }

  private static float[][] phases(int up, double cutoff, int reach) {
    float[][] phases = new float[up][2 * reach];
    for (int phase = 0; phase < up; phase++) {
      double[] taps = new double[2 * reach];
      double sum = 0;
      for (int k = 0; k < taps.length; k++) {
        double x = k - reach + 1 - (double) phase / up;
        taps[k] = cutoff * sinc(cutoff * x) * kaiser(x / reach);
        sum += taps[k];
      }
      for (int k = 0; k < taps.length; k++) {
        phases[phase][k] = (float) (taps[k] / sum);
      }
    }
    return phases;
  }

  private static double sinc(double x) {
    return x == 0 ? 1 : StrictMath.sin(Math.PI * x) / (Math.PI * x);
  }

  private static double kaiser(double x) {
    return Math.abs(x) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA);
  }

  private static double bessel(double x) {
    double sum = 1;
    double term = 1;
    for (int n = 1; n < 40; n++) {
      term *= x / 2 / n;
      sum += term * term;
    }
    return sum;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
