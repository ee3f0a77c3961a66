package app.spotwright.composition;

import app.spotwright.media.Box;
import app.spotwright.media.Picture;
import app.spotwright.media.Resolution;
import java.util.function.DoubleSupplier;

/**
 * Lays a photo's product over a frame's, as large and turned as it is there, and compares their
 * luma: structural similarity (Wang and others, 2004; windows of 8 x 8) inside the product.
 */
final class LumaMatch {
  private static final int WINDOW = 8;
  private static final int STEP = 2;
  private static final int TAPS = 4;

  /** Every so manieth pixel is enough to find the place; coprime to the usual widths. */
  private static final int SPARSE = 7;

  private static final double C1 = Math.pow(0.01 * 255, 2);
  private static final double C2 = Math.pow(0.03 * 255, 2);

  private final Picture photo;
  private final Box subject;
  private final int width;
  private final int height;
  private final boolean[] shown;
  private double scale;
  private double cx;
  private double cy;
  private double turn;

  /**
   * @param shown the pixels of a frame that show nothing but product
   * @param degrees that the product leans to the right, about
   */
  LumaMatch(Picture photo, Box subject, Resolution frame, boolean[] shown, double degrees) {
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
    turn = Math.toRadians(degrees);
    double down = Math.abs(Math.cos(turn)) * subject.height();
    scale = (edge[3] - edge[2]) / (down + Math.abs(Math.sin(turn)) * subject.width());
    cx = 0.5 * (edge[0] + edge[1]);
    cy = 0.5 * (edge[2] + edge[3]);
  }

  /** Finds size, place and angle to a fraction of a pixel. */
  void align(byte[] bgra) {
    climb(() -> -difference(bgra), 8, 0.4); // which knows the way from further off
    climb(() -> similarity(bgra), 0.5, 0.04);
  }

  private void climb(DoubleSupplier worth, double from, double to) {
    double best = worth.getAsDouble();
    for (double step = from; step > to; step /= 2) {
      boolean better = true;
      while (better) {
        better = false;
        for (int way = 0; way < (turn == 0 ? 6 : 8); way++) {
          double by = way % 2 == 0 ? step : -step;
          move(way / 2, by);
          double found = worth.getAsDouble();
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

  /** Mean difference of luma over some of the product's pixels. */
  private double difference(byte[] bgra) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < shown.length; i += SPARSE) {
      if (shown[i]) {
        double seen = luma(bgra[4 * i + 2], bgra[4 * i + 1], bgra[4 * i]);
        sum += Math.abs(seen - photographed(i % width, i / width));
        count++;
      }
    }
    return sum / count;
  }

  private void move(int what, double by) {
    switch (what) {
      case 0 -> cx += by;
      case 1 -> cy += by;
      case 2 -> scale += by / subject.height();
      default -> turn += by / (scale * subject.height());
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
    double cos = Math.cos(turn);
    double sin = Math.sin(turn);
    for (int i = 0; i < TAPS * TAPS; i++) {
      double dx = (x - cx + (i % TAPS + 0.5) / TAPS) / scale;
      double dy = (y - cy + (i / TAPS + 0.5) / TAPS) / scale;
      double px = subject.x() + 0.5 * subject.width() + cos * dx + sin * dy - 0.5;
      double py = subject.y() + 0.5 * subject.height() - sin * dx + cos * dy - 0.5;
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
