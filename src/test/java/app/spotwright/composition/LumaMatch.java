package app.spotwright.composition;

import app.spotwright.media.Box;
import app.spotwright.media.Picture;
import app.spotwright.media.Resolution;

/**
 * Lays a photo's product over a frame's and compares their luma: structural similarity (Wang and
 * others, 2004; windows of 8 x 8) inside the product.
 */
final class LumaMatch {
  private static final int WINDOW = 8;
  private static final int STEP = 2;
  private static final int TAPS = 4;
  private static final double C1 = Math.pow(0.01 * 255, 2);
  private static final double C2 = Math.pow(0.03 * 255, 2);

  private final Picture photo;
  private final Box subject;
  private final int width;
  private final int height;
  private final boolean[] shown;
  private double scale;
  private double left;
  private double top;

  /**
   * @param shown the pixels of a frame that show nothing but product
   */
  LumaMatch(Picture photo, Box subject, Resolution frame, boolean[] shown) {
    this.photo = photo;
    this.subject = subject;
    this.width = frame.width();
    this.height = frame.height();
    this.shown = shown;
    int[] edge = {width, 0, height, 0};
    for (int i = 0; i < shown.length; i++) {
      if (shown[i]) {
        edge[0] = Math.min(edge[0], i % width);
        edge[1] = Math.max(edge[1], i % width + 1);
        edge[2] = Math.min(edge[2], i / width);
        edge[3] = Math.max(edge[3], i / width + 1);
      }
    }
    scale = (double) (edge[3] - edge[2]) / subject.height();
    left = 0.5 * (edge[0] + edge[1] - scale * subject.width());
    top = edge[2];
  }

  /** Finds size and place to a fraction of a pixel. */
  void align(byte[] bgra) {
    double best = similarity(bgra);
    for (double step = 1; step > 0.04; step /= 2) {
      boolean better = true;
      while (better) {
        better = false;
        for (int way = 0; way < 6; way++) {
          double by = way % 2 == 0 ? step : -step;
          move(way / 2, by);
          double found = similarity(bgra);
          if (found > best) {
            best = found;
            better = true;
          } else {
            move(way / 2, -by);
          }
        }
      }
    }
  }

  private void move(int what, double by) {
    switch (what) {
      case 0 -> left += by;
      case 1 -> top += by;
      default -> scale += by / subject.height();
    }
  }

  /** Mean over all windows inside the product, at most 1. */
  double similarity(byte[] bgra) {
    double[] expected = new double[width * height];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = shown[i] ? photographed(i % width, i / width) : 0;
    }
    double sum = 0;
    int count = 0;
    for (int y = 0; y + WINDOW <= height; y += STEP) {
      for (int x = 0; x + WINDOW <= width; x += STEP) {
        if (inside(x, y)) {
          sum += window(bgra, expected, x, y);
          count++;
        }
      }
    }
    return count < 500 ? 0 : sum / count;
  }

  private boolean inside(int x, int y) {
    for (int i = 0; i < WINDOW * WINDOW; i++) {
      if (!shown[(y + i / WINDOW) * width + x + i % WINDOW]) {
        return false;
      }
    }
    return true;
  }

  private double window(byte[] bgra, double[] expected, int x, int y) {
    double a = 0;
    double b = 0;
    double aa = 0;
    double bb = 0;
    double ab = 0;
    int n = WINDOW * WINDOW;
    for (int i = 0; i < n; i++) {
      int at = (y + i / WINDOW) * width + x + i % WINDOW;
      double seen = luma(bgra[4 * at + 2], bgra[4 * at + 1], bgra[4 * at]);
      a += seen;
      b += expected[at];
      aa += seen * seen;
      bb += expected[at] * expected[at];
      ab += seen * expected[at];
    }
    double meanA = a / n;
    double meanB = b / n;
    double varianceA = aa / n - meanA * meanA;
    double varianceB = bb / n - meanB * meanB;
    double both = ab / n - meanA * meanB;
    return (2 * meanA * meanB + C1)
        * (2 * both + C2)
        / ((meanA * meanA + meanB * meanB + C1) * (varianceA + varianceB + C2));
  }

  /** The photo's mean luma over what a pixel of the frame shows. */
  private double photographed(int x, int y) {
    double sum = 0;
    for (int i = 0; i < TAPS * TAPS; i++) {
      double px = subject.x() + (x - left + (i % TAPS + 0.5) / TAPS) / scale - 0.5;
      double py = subject.y() + (y - top + (i / TAPS + 0.5) / TAPS) / scale - 0.5;
      sum += between(px, py);
    }
    return sum / (TAPS * TAPS);
  }

  private double between(double x, double y) {
    int x0 = (int) Math.clamp(x, 0, photo.width() - 2);
    int y0 = (int) Math.clamp(y, 0, photo.height() - 2);
    double fx = Math.clamp(x - x0, 0, 1);
    double fy = Math.clamp(y - y0, 0, 1);
    double upper = (1 - fx) * luma(x0, y0) + fx * luma(x0 + 1, y0);
    double lower = (1 - fx) * luma(x0, y0 + 1) + fx * luma(x0 + 1, y0 + 1);
    return (1 - fy) * upper + fy * lower;
  }

  private double luma(int x, int y) {
    int at = 4 * (y * photo.width() + x);
    return luma(photo.rgba()[at], photo.rgba()[at + 1], photo.rgba()[at + 2]);
  }

  private static double luma(byte red, byte green, byte blue) {
    return 0.2126 * (red & 0xFF) + 0.7152 * (green & 0xFF) + 0.0722 * (blue & 0xFF);
  }
}
