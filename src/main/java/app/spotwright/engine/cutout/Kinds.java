package app.spotwright.engine.cutout;

import app.spotwright.media.Picture;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What kind of colour each pixel has.
 *
 * @param count kinds there are
 * @param of the kind of each pixel, from 0
 */
@SuppressWarnings("ArrayRecordComponent") // scratch memory of one cut-out
record Kinds(int count, int[] of) {
  /** Enough to tell a product from its surroundings, few enough to be counted in small windows. */
  private static final int COLOURS = 40;

  private static final int ROUNDS = 4;

  /** Of each channel, for the first guess. */
  private static final int BITS = 3;

  /** The most common colours of a picture, each pixel with the nearest: k-means. */
  static Kinds colours(Picture picture) {
    float[][] centres = common(picture);
    int pixels = picture.width() * picture.height();
    int stride = Math.max(1, pixels / 12_000);
    for (int round = 0; round < ROUNDS; round++) {
      float[][] sums = new float[centres.length][4];
      for (int i = 0; i < pixels; i += stride) {
        add(sums[nearest(centres, picture.rgba(), i)], picture.rgba(), i);
      }
      for (int k = 0; k < centres.length; k++) {
        centres[k] = sums[k][3] == 0 ? centres[k] : mean(sums[k]);
      }
    }
    int[] of = new int[pixels];
    for (int i = 0; i < pixels; i++) {
      of[i] = nearest(centres, picture.rgba(), i);
    }
    return new Kinds(centres.length, of);
  }

  private static float[][] common(Picture picture) {
    float[][] sums = new float[1 << 3 * BITS][4];
    for (int i = 0; i < picture.width() * picture.height(); i++) {
      int bin = 0;
      for (int c = 0; c < 3; c++) {
        bin = bin << BITS | (picture.rgba()[4 * i + c] & 0xFF) >> 8 - BITS;
      }
      add(sums[bin], picture.rgba(), i);
    }
    return IntStream.range(0, sums.length)
        .filter(bin -> sums[bin][3] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble(bin -> -sums[bin][3]))
        .limit(COLOURS)
        .map(bin -> mean(sums[bin]))
        .toArray(float[][]::new);
  }

  private static void add(float[] sum, byte[] rgba, int pixel) {
    for (int c = 0; c < 3; c++) {
      sum[c] += rgba[4 * pixel + c] & 0xFF;
    }
    sum[3]++;
  }

  private static float[] mean(float[] sum) {
    float[] mean = Arrays.copyOf(sum, 3);
    for (int c = 0; c < 3; c++) {
      mean[c] /= sum[3];
    }
    return mean;
  }

  private static int nearest(float[][] centres, byte[] rgba, int pixel) {
    int best = 0;
    float least = Float.MAX_VALUE;
    float r = rgba[4 * pixel] & 0xFF;
    float g = rgba[4 * pixel + 1] & 0xFF;
    float b = rgba[4 * pixel + 2] & 0xFF;
    for (int k = 0; k < centres.length; k++) {
      float dr = r - centres[k][0];
      float dg = g - centres[k][1];
      float db = b - centres[k][2];
      float distance = dr * dr + dg * dg + db * db;
      if (distance < least) {
        least = distance;
        best = k;
      }
    }
    return best;
  }
}
