package app.spotwright.hearing;

import app.spotwright.engine.sound.Spectrum;
import app.spotwright.media.Sound;
import java.util.Arrays;

/**
 * Lays two sounds of the same words over each other (dynamic time warping on mel spectra), so that
 * a moment of the one is found in the other.
 */
final class Warp {
  /** Seconds from one spectrum to the next. */
  private static final double STEP = 0.005;

  private static final int WINDOW = 1024;
  private static final int BANDS = 26;
  private static final double FLOOR = 1e-8;

  private final double[] partner;

  private Warp(double[] partner) {
    this.partner = partner;
  }

  static Warp of(Sound from, Sound to) {
    double[][] a = features(from);
    double[][] b = features(to);
    byte[][] way = new byte[a.length][b.length];
    double[] before = new double[b.length];
    Arrays.fill(before, Double.MAX_VALUE / 4);
    for (int i = 0; i < a.length; i++) {
      double[] now = new double[b.length];
      for (int j = 0; j < b.length; j++) {
        double straight = j > 0 ? before[j - 1] : i == 0 ? 0 : Double.MAX_VALUE / 4;
        double up = before[j];
        double along = j > 0 ? now[j - 1] : Double.MAX_VALUE / 4;
        way[i][j] = (byte) (straight <= up && straight <= along ? 0 : up <= along ? 1 : 2);
        now[j] = Math.min(straight, Math.min(up, along)) + distance(a[i], b[j]);
      }
      before = now;
    }
    return new Warp(path(way));
  }

  /** For each step of the first the middle of its partners in the second. */
  private static double[] path(byte[][] way) {
    double[] sum = new double[way.length];
    int[] count = new int[way.length];
    int i = way.length - 1;
    int j = way[0].length - 1;
    while (i > 0 || j > 0) {
      sum[i] += j;
      count[i]++;
      int step = i == 0 ? 2 : j == 0 ? 1 : way[i][j];
      i -= step == 2 ? 0 : 1;
      j -= step == 1 ? 0 : 1;
    }
    for (int k = 0; k < sum.length; k++) {
      sum[k] = count[k] == 0 ? 0 : sum[k] / count[k];
    }
    return sum;
  }

  /** The moment of the second sound that belongs to one of the first. */
  double at(double seconds) {
    int step = Math.clamp(Math.round(seconds / STEP), 0, partner.length - 1);
    return partner[step] * STEP;
  }

  private static double distance(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (one[i] - other[i]) * (one[i] - other[i]);
    }
    return Math.sqrt(sum);
  }

  /** Loudness of each band in dB and how it changes, evened out over the whole sound. */
  private static double[][] features(Sound sound) {
    int hop = (int) (STEP * sound.rate());
    float[] samples = new float[sound.samples().length + 2 * WINDOW];
    System.arraycopy(sound.samples(), 0, samples, WINDOW / 2, sound.samples().length);
    int steps = sound.samples().length / hop;
    double[][] bands = new double[steps][BANDS];
    for (int i = 0; i < steps; i++) {
      bands[i] = mel(Spectrum.power(samples, i * hop, WINDOW), sound.rate());
    }
    for (int b = 0; b < BANDS; b++) {
      int band = b;
      double mean = Arrays.stream(bands).mapToDouble(row -> row[band]).average().orElse(0);
      for (double[] row : bands) {
        row[b] -= mean;
      }
    }
    double[][] features = new double[steps][2 * BANDS];
    for (int i = 0; i < steps; i++) {
      for (int b = 0; b < BANDS; b++) {
        features[i][b] = bands[i][b];
        int later = Math.min(steps - 1, i + 4);
        features[i][BANDS + b] = 1.5 * (bands[later][b] - bands[Math.max(0, i - 4)][b]);
      }
    }
    return features;
  }

  private static double[] mel(double[] power, int rate) {
    double[] bands = new double[BANDS];
    double highest = Math.log(1 + 8000 / 700.0);
    Arrays.fill(bands, FLOOR);
    for (int i = 1; i < power.length; i++) {
      double hertz = (double) i * rate / (2 * power.length);
      int band = (int) (BANDS * Math.log(1 + hertz / 700) / highest);
      if (band < BANDS) {
        bands[band] += power[i];
      }
    }
    return Arrays.stream(bands).map(band -> 10 * Math.log10(band)).toArray();
  }
}
