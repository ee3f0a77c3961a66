package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import app.spotwright.media.Resolution;

/** How different two frames look at a glance: coarse fields of colour compared in OKLab. */
final class Likeness {
  /** Fields along the shorter side. */
  private static final int FIELDS = 12;

  private Likeness() {}

  /** 0 for the same picture; about 0.02 for one that only moved a little; 1 for black and white. */
  static double distance(byte[] a, byte[] b, Resolution size) {
    int step = Math.max(1, size.shortSide() / FIELDS);
    double sum = 0;
    int fields = 0;
    for (int y = 0; y + step <= size.height(); y += step) {
      for (int x = 0; x + step <= size.width(); x += step) {
        sum += mean(a, size.width(), x, y, step).distance(mean(b, size.width(), x, y, step));
        fields++;
      }
    }
    return sum / fields;
  }

  private static Hue mean(byte[] bgra, int width, int left, int top, int step) {
    int[] sum = new int[3];
    for (int y = top; y < top + step; y++) {
      for (int x = left; x < left + step; x++) {
        for (int c = 0; c < 3; c++) {
          sum[c] += bgra[4 * (y * width + x) + c] & 0xFF;
        }
      }
    }
    int count = step * step;
    return Hue.of(new Colour(sum[2] / count << 16 | sum[1] / count << 8 | sum[0] / count));
  }
}
