package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.types.Rect;

/** A round plinth that the product stands on. */
final class Podium implements Layer {
  private final Stage stage;
  private final Image image;
  private final Image shade;
  private final Zone place;
  private final float flat;

  /**
   * @param cx middle, pixels from the left
   * @param top where the middle of its upper face is, pixels from the top
   * @param radius half its width
   */
  Podium(Stage stage, float cx, float top, float radius, float height) {
    this.stage = stage;
    flat = radius * 0.15f;
    place = new Zone(cx - radius, top - flat, 2 * radius, 2 * flat + height);
    image = stage.keep(drawn(stage.scheme(), radius, height));
    shade = stage.keep(Soft.blob(stage.scheme().shadow(), stage.scheme().deep() ? 0.75 : 0.4));
  }

  private Image drawn(Scheme scheme, float radius, float height) {
    boolean pale = !scheme.deep();
    Colour face = pale ? scheme.glow() : scheme.base().mix(scheme.glow(), 0.62);
    Colour body = pale ? scheme.base().mix(scheme.second(), 0.75) : scheme.second();
    Colour side = body.mix(scheme.shadow(), pale ? 0.22 : 0.5);
    float w = 2 * radius;
    return Picturing.bake(
        Math.round(w),
        Math.round(2 * flat + height),
        canvas -> {
          int[] across = {
            Picturing.argb(side, 1), Picturing.argb(body, 1), Picturing.argb(side, 1)
          };
          try (Shader shader =
                  Shader.makeLinearGradient(0, 0, w, 0, across, new float[] {0, 0.36f, 1});
              Paint paint = new Paint().setAntiAlias(true).setShader(shader)) {
            canvas.drawRect(Rect.makeXYWH(0, flat, w, height), paint);
            canvas.drawOval(Rect.makeXYWH(0, height, w, 2 * flat), paint);
          }
          int[] along = {Picturing.argb(face.mix(body, 0.45), 1), Picturing.argb(face, 1)};
          try (Shader shader = Shader.makeLinearGradient(0, 0, 0, 2 * flat, along);
              Paint paint = new Paint().setAntiAlias(true).setShader(shader)) {
            canvas.drawOval(Rect.makeXYWH(0, 0, w, 2 * flat), paint);
          }
        });
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    double rise = 1 - Easing.expoOut(stage.clock().progress(frame, -6, 26));
    double alpha = Easing.smooth(stage.clock().progress(frame, -6, 10));
    float dy = (float) (rise * stage.px(150));
    float foot = place.bottom() - flat * 1.4f;
    Zone under =
        new Zone(place.x() - place.w() * 0.14f, foot - flat * 0.4f, place.w() * 1.28f, flat * 3.2f);
    Picturing.put(canvas, shade, under, alpha * (1 - rise));
    if (rise <= 0 && alpha >= 1) {
      Picturing.lay(canvas, image, Math.round(place.x()), Math.round(place.y()), null);
    } else {
      Picturing.put(canvas, image, place.moved(0, dy), alpha);
    }
  }

  @Override
  public Zone reach() {
    return place.grown(stage.px(160));
  }
}
