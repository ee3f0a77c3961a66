package app.spotwright.engine.sound;

/** Power spectra of Hann windows. */
public final class Spectrum {
  private Spectrum() {}

  /** Power of each frequency below half the rate; the size is a power of two. */
  public static double[] power(float[] samples, int from, int size) {
    double[] re = new double[size];
    double[] im = new double[size];
    int bits = Integer.numberOfTrailingZeros(size);
    for (int i = 0; i < size; i++) {
      double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / size);
      re[Integer.reverse(i) >>> (32 - bits)] = samples[from + i] * window;
    }
    for (int half = 1; half < size; half *= 2) {
      for (int k = 0; k < half; k++) {
        double c = Math.cos(Math.PI * k / half);
        double s = -Math.sin(Math.PI * k / half);
        for (int i = k; i < size; i += 2 * half) {
          double x = re[i + half] * c - im[i + half] * s;
          double y = re[i + half] * s + im[i + half] * c;
          re[i + half] = re[i] - x;
          im[i + half] = im[i] - y;
          re[i] += x;
          im[i] += y;
        }
      }
    }
    double[] power = new double[size / 2];
    for (int i = 0; i < power.length; i++) {
      power[i] = 4 * (re[i] * re[i] + im[i] * im[i]) / ((double) size * size);
    }
    return power;
  }
}
