package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import app.spotwright.media.Resolution;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Surface;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How light it really is behind words: measured on what is drawn before them. */
final class Ground {
  private static final int STEP = 4;

  private final int columns;
  private final int rows;
  private final List<float[]> moments;

  private Ground(int columns, int rows, List<float[]> moments) {
    this.columns = columns;
    this.rows = rows;
    this.moments = moments;
  }

  /** The darkest and the lightest relative luminance, without the last per cent of stray pixels. */
  record Range(double low, double high) {
    /** With a shade of the colour over it. */
    Range shaded(Colour colour, double alpha) {
      return new Range(shaded(low, colour, alpha), shaded(high, colour, alpha));
    }

    private static double shaded(double luminance, Colour colour, double alpha) {
      int grey = grey(luminance);
      return new Colour(grey << 16 | grey << 8 | grey).mix(colour, alpha).luminance();
    }

    private static int grey(double luminance) {
      double v =
          luminance <= 0.0031308
              ? luminance * 12.92
              : 1.055 * StrictMath.pow(luminance, 1 / 2.4) - 0.055;
      return (int) Math.round(Math.clamp(v, 0, 1) * 255);
    }
  }

  /**
   * @param grounds what is under the layers: black where they cover all, black and white where
   *     anything may shine through
   */
  static Ground measured(Sheet sheet, List<Layer> layers, int[] grounds, int... frames) {
    int columns = (sheet.width() + STEP - 1) / STEP;
    int rows = (sheet.height() + STEP - 1) / STEP;
    var size = new Resolution(columns, rows);
    List<float[]> moments = new ArrayList<>();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment pixels = arena.allocate(size.bgraBytes(), 64);
      try (Surface surface = Frame.over(size, pixels)) {
        Canvas canvas = surface.getCanvas();
        canvas.scale(1f / STEP, 1f / STEP);
        for (int frame : frames) {
          for (int ground : grounds) {
            canvas.clear(ground);
            layers.forEach(layer -> layer.draw(canvas, frame));
            moments.add(luminance(pixels.toArray(ValueLayout.JAVA_BYTE), columns * rows));
          }
        }
      }
    }
    return new Ground(columns, rows, moments);
  }

  private static float[] luminance(byte[] bgra, int count) {
    float[] out = new float[count];
    for (int i = 0; i < count; i++) {
      out[i] =
          (float)
              (0.0722 * LINEAR[bgra[4 * i] & 0xFF]
                  + 0.7152 * LINEAR[bgra[4 * i + 1] & 0xFF]
                  + 0.2126 * LINEAR[bgra[4 * i + 2] & 0xFF]);
    }
    return out;
  }

  private static final double[] LINEAR = linear();

  private static double[] linear() {
    double[] table = new double[256];
    for (int i = 0; i < 256; i++) {
      double c = i / 255.0;
      table[i] = c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
    return table;
  }

  Range under(Zone zone) {
    int left = Math.clamp((int) Math.floor(zone.x() / STEP), 0, columns - 1);
    int top = Math.clamp((int) Math.floor(zone.y() / STEP), 0, rows - 1);
    int right = Math.clamp((int) Math.ceil(zone.right() / STEP), left + 1, columns);
    int bottom = Math.clamp((int) Math.ceil(zone.bottom() / STEP), top + 1, rows);
    double low = 1;
    double high = 0;
    float[] values = new float[(right - left) * (bottom - top)];
    for (float[] moment : moments) {
      int n = 0;
      for (int y = top; y < bottom; y++) {
        System.arraycopy(moment, y * columns + left, values, n, right - left);
        n += right - left;
      }
      Arrays.sort(values);
      low = Math.min(low, values[n / 100]);
      high = Math.max(high, values[n - 1 - n / 100]);
    }
    return new Range(low, high);
  }
}
