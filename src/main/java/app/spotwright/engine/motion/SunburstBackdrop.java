package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;

/** Flat rays that turn slowly about a point, with a light in their middle. */
final class SunburstBackdrop implements Layer {
  private static final int RAYS = 13;
  private static final double TURN_A_FRAME = 0.0011;

  private final Zone full;
  private final Colour base;
  private final Path rays;
  private final Paint paint;
  private final Image light;
  private final float cx;
  private final float cy;

  SunburstBackdrop(Stage stage, float cx, float cy) {
    this.cx = cx;
    this.cy = cy;
    full = stage.sheet().full();
    Scheme scheme = stage.scheme();
    base = scheme.base();
    Colour ray = base.mix(scheme.second(), scheme.deep() ? 0.62 : 0.9);
    paint = stage.keep(Picturing.fill(ray, 1));
    light = stage.keep(Soft.blob(scheme.glow(), 0.8));
    Zone cloth = stage.sheet().cloth();
    rays = stage.keep(rays((float) StrictMath.hypot(cloth.w(), cloth.h())));
  }

  private static Path rays(float radius) {
    try (PathBuilder builder = new PathBuilder()) {
      for (int i = 0; i < RAYS; i++) {
        double from = 2 * Math.PI * i / RAYS;
        double to = from + Math.PI / RAYS;
        builder
            .moveTo(0, 0)
            .lineTo(
                (float) (radius * StrictMath.cos(from)), (float) (radius * StrictMath.sin(from)))
            .lineTo((float) (radius * StrictMath.cos(to)), (float) (radius * StrictMath.sin(to)))
            .closePath();
      }
      return builder.detach();
    }
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    canvas.drawColor(Picturing.argb(base, 1));
    canvas.save();
    canvas.translate(cx, cy);
    canvas.rotate((float) Math.toDegrees(frame * TURN_A_FRAME));
    canvas.drawPath(rays, paint);
    canvas.restore();
    float r = Math.max(full.w(), full.h()) * 0.42f;
    Picturing.put(canvas, light, new Zone(cx - r, cy - r, 2 * r, 2 * r), 1);
  }

  @Override
  public Zone reach() {
    return full;
  }
}
