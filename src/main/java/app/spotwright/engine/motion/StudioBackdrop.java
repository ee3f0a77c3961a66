package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.types.Rect;

/** A photographer's studio: a wall with a light on it, and a floor that catches some of it. */
final class StudioBackdrop implements Layer {
  private final Zone full;
  private final Zone cloth;
  private final Image baked;
  private final Image light;
  private final Zone spot;

  /**
   * @param floor where wall and floor meet, pixels from the top
   * @param centre of the light, pixels from the left
   */
  StudioBackdrop(Stage stage, float floor, float centre) {
    Sheet sheet = stage.sheet();
    Scheme scheme = stage.scheme();
    full = sheet.full();
    cloth = sheet.cloth();
    baked =
        stage.keep(
            Picturing.bakeOpaque(
                cloth,
                canvas -> {
                  wall(canvas, scheme, floor, centre);
                  floor(canvas, stage, floor, centre);
                  new Grain(stage, 5).bake(canvas, cloth);
                }));
    light = stage.keep(Soft.blob(scheme.glow(), scheme.deep() ? 0.5 : 0.85));
    float r = Math.min(full.w(), full.h()) * 0.62f;
    spot = new Zone(centre - r, floor - r * 1.75f, 2 * r, 2 * r);
  }

  private void wall(Canvas canvas, Scheme scheme, float floor, float centre) {
    Colour edge = scheme.base().mix(scheme.shadow(), scheme.deep() ? 0.35 : 0.06);
    int[] colours = {
      Picturing.argb(scheme.base().mix(scheme.glow(), 0.5), 1),
      Picturing.argb(scheme.base().mix(scheme.second(), 0.35), 1),
      Picturing.argb(edge, 1)
    };
    float radius = Math.max(full.w(), full.h()) * 0.72f;
    paint(
        canvas,
        cloth,
        Shader.makeRadialGradient(
            centre, floor - full.h() * 0.22f, radius, colours, new float[] {0, 0.45f, 1}));
  }

  private void floor(Canvas canvas, Stage stage, float floor, float centre) {
    Scheme scheme = stage.scheme();
    Colour far = scheme.base().mix(scheme.shadow(), scheme.deep() ? 0.42 : 0.1);
    Colour near = scheme.second().mix(scheme.base(), 0.4);
    Zone ground = Zone.edges(cloth.x(), floor, cloth.right(), cloth.bottom());
    paint(
        canvas,
        ground,
        Shader.makeLinearGradient(
            0, floor, 0, full.h(), new int[] {Picturing.argb(far, 1), Picturing.argb(near, 1)}));
    float r = full.w() * 0.6f;
    int glow = Picturing.argb(scheme.glow(), scheme.deep() ? 0.34 : 0.8);
    canvas.save();
    canvas.clipRect(ground.rect());
    canvas.translate(centre, floor + stage.px(60));
    canvas.scale(1, 0.3f);
    paint(
        canvas,
        new Zone(-r, -r, 2 * r, 2 * r),
        Shader.makeRadialGradient(0, 0, r, new int[] {glow, glow & 0xFFFFFF}));
    canvas.restore();
    float soft = stage.px(46);
    paint(
        canvas,
        new Zone(cloth.x(), floor - soft, cloth.w(), soft),
        Shader.makeLinearGradient(
            0, floor - soft, 0, floor, new int[] {Picturing.argb(far, 0), Picturing.argb(far, 1)}));
  }

  private static void paint(Canvas canvas, Zone zone, Shader shader) {
    try (shader;
        Paint paint = new Paint().setShader(shader).setDither(true)) {
      canvas.drawRect(Rect.makeLTRB(zone.x(), zone.y(), zone.right(), zone.bottom()), paint);
    }
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    Picturing.lay(canvas, baked, cloth.x(), cloth.y(), null);
    double breath = 0.75 + 0.25 * Easing.wave(frame, 170, 0);
    Picturing.put(canvas, light, spot, breath);
  }

  @Override
  public Zone reach() {
    return cloth;
  }
}
