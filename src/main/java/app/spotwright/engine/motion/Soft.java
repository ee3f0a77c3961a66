package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.GradientStyle;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Shader;
import java.util.SplittableRandom;

/** Soft-edged pictures that light, shade and texture are made of. */
final class Soft {
  private static final int BLOB = 96;
  private static final int TILE = 256;
  private static final long GRAIN_SEED = 0x5EED_07_6EA1L;

  private Soft() {}

  /** A round light that fades to nothing, to be stretched to any size. The caller closes it. */
  static Image blob(Colour colour, double alpha) {
    int steps = 12;
    int[] colours = new int[steps + 1];
    float[] stops = new float[steps + 1];
    for (int i = 0; i <= steps; i++) {
      double at = (double) i / steps;
      stops[i] = (float) at;
      colours[i] = Picturing.argb(colour, alpha * (1 - Easing.smooth(at)));
    }
    return Picturing.bake(
        BLOB,
        BLOB,
        canvas -> {
          try (Shader shader =
                  Shader.makeRadialGradient(
                      BLOB / 2f, BLOB / 2f, BLOB / 2f, colours, stops, GradientStyle.DEFAULT);
              Paint paint = new Paint().setShader(shader).setDither(true)) {
            canvas.drawPaint(paint);
          }
        });
  }

  /**
   * A tile of faint still grain: hides the steps in soft gradients; never moves, which would cost
   * the encoder dear. The caller closes it.
   */
  static Image grain(int strength) {
    var random = new SplittableRandom(GRAIN_SEED);
    return Picturing.bake(
        TILE,
        TILE,
        canvas -> {
          try (Paint paint = new Paint()) {
            for (int y = 0; y < TILE; y++) {
              for (int x = 0; x < TILE; x++) {
                int value = random.nextInt(-strength, strength + 1);
                paint.setColor(Math.abs(value) << 24 | (value < 0 ? 0 : 0xFFFFFF));
                canvas.drawPoint(x + 0.5f, y + 0.5f, paint);
              }
            }
          }
        });
  }

  /** A rectangle with soft edges, {@code blur} wide on the inside of the picture's border. */
  static Image shade(int width, int height, float blur, Colour colour, double alpha) {
    Image hard =
        Picturing.bake(
            width,
            height,
            canvas -> {
              try (Paint paint = Picturing.fill(colour, alpha)) {
                canvas.drawRRect(
                    io.github.humbleui.types.RRect.makeXYWH(
                        blur, blur, width - 2 * blur, height - 2 * blur, blur),
                    paint);
              }
            });
    try (hard) {
      return Picturing.blurred(hard, blur * 0.42f);
    }
  }
}
