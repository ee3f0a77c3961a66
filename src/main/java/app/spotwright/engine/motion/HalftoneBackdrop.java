package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;

/** Printed dots that swell towards two corners, on a flat ground with a light. */
final class HalftoneBackdrop implements Layer {
  private final Zone full;
  private final Colour base;
  private final Image dots;
  private final Image light;
  private final Zone spot;
  private final float drift;

  HalftoneBackdrop(Stage stage, Zone focus) {
    full = stage.sheet().full();
    Scheme scheme = stage.scheme();
    base = scheme.base();
    drift = stage.px(26);
    boolean mirrored = stage.variant(31, 2) == 1;
    dots = stage.keep(dots(stage, scheme.second(), mirrored));
    light = stage.keep(Soft.blob(scheme.glow(), 0.95));
    float r = Math.max(full.w(), full.h()) * 0.46f;
    spot = new Zone(focus.cx() - r, focus.cy() - r, 2 * r, 2 * r);
  }

  private Image dots(Stage stage, Colour colour, boolean mirrored) {
    int width = Math.round(full.w() + 2 * drift);
    int height = Math.round(full.h() + 2 * drift);
    float step = stage.px(34);
    return Picturing.bake(
        width,
        height,
        canvas -> {
          try (Paint paint = Picturing.fill(colour, 1)) {
            for (int row = 0; row * step * 0.866f < height + step; row++) {
              for (int column = 0; column * step < width + step; column++) {
                float x = column * step + (row % 2) * step / 2;
                float y = row * step * 0.866f;
                float radius = radius(mirrored ? width - x : x, y, width, height) * step * 0.56f;
                if (radius > 0.6f) {
                  canvas.drawCircle(x, y, radius, paint);
                }
              }
            }
          }
        });
  }

  /** Large in the lower left and the upper right, nothing between. */
  private static float radius(float x, float y, int width, int height) {
    double diagonal = (x / width - y / height) * 0.9;
    return (float) Easing.smooth((Math.abs(diagonal) - 0.3) / 0.6);
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    canvas.drawColor(Picturing.argb(base, 1));
    Picturing.put(canvas, light, spot, 1);
    float dx = (float) (drift * Easing.wave(frame, 420, 0));
    float dy = (float) (drift * Easing.wave(frame, 420, 0.25));
    Zone at = new Zone(dx - drift, dy - drift, dots.getWidth(), dots.getHeight());
    Picturing.put(canvas, dots, at, 1);
  }

  @Override
  public Zone reach() {
    return full;
  }
}
