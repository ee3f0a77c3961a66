package app.spotwright.composition.ffmpeg;

import app.spotwright.media.Resolution;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Pixels over a 4:2:0 frame by the formulas of ITU-R BT.709 in floating point, chroma sited at the
 * left.
 *
 * @param added what the pixels add to each sample
 * @param shining share of the frame that shines through, 0 to 1
 */
record StandardYuv(double[] added, double[] shining) {

  static StandardYuv of(MemorySegment bgra, Resolution size) {
    int w = size.width();
    int h = size.height();
    double[] added = new double[w * h * 3 / 2];
    double[] shining = new double[w * h * 3 / 2];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        double[] p = pixel(bgra, w, x, y);
        added[y * w + x] = 219 / 255.0 * luma(p) + 16 * p[0];
        shining[y * w + x] = 1 - p[0];
      }
    }
    for (int y = 0; y < h; y += 2) {
      for (int x = 0; x < w; x += 2) {
        double[] p = around(bgra, w, x, y);
        int at = w * h + y / 2 * (w / 2) + x / 2;
        added[at] = 224 / 255.0 * (p[3] - luma(p)) / 1.8556 + 128 * p[0];
        added[at + w * h / 4] = 224 / 255.0 * (p[1] - luma(p)) / 1.5748 + 128 * p[0];
        shining[at] = 1 - p[0];
        shining[at + w * h / 4] = 1 - p[0];
      }
    }
    return new StandardYuv(added, shining);
  }

  private static double luma(double[] p) {
    return 0.2126 * p[1] + 0.7152 * p[2] + 0.0722 * p[3];
  }

  /** Alpha 0 to 1, red, green, blue 0 to 255. */
  private static double[] pixel(MemorySegment bgra, int width, int x, int y) {
    int p = bgra.getAtIndex(ValueLayout.JAVA_INT, (long) y * width + Math.max(0, x));
    return new double[] {(p >>> 24) / 255.0, p >> 16 & 255, p >> 8 & 255, p & 255};
  }

  private static double[] around(MemorySegment bgra, int width, int x, int y) {
    double[] mean = new double[4];
    for (int dy = 0; dy < 2; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        double[] p = pixel(bgra, width, x + dx, y + dy);
        for (int i = 0; i < 4; i++) {
          mean[i] += p[i] * (dx == 0 ? 2 : 1) / 8;
        }
      }
    }
    return mean;
  }
}
