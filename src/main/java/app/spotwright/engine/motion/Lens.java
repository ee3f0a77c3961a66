package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ClipMode;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.RRect;

/** A framed window that shows a part of the product, larger than the product fits the window. */
final class Lens implements Layer {
  /** Photos are magnified no further: beyond that they show their pixels. */
  private static final double LARGEST_MAGNIFICATION = 1.9;

  /** Share of the window's width that a product fills across. */
  private static final double FILLS = 0.86;

  private final Stage stage;
  private final Zone window;
  private final float radius;
  private final Image ground;
  private final Image light;
  private final Image image;
  private final Zone from;
  private final Zone to;
  private final CardShadow shadow;
  private final Image outline;
  private final float margin;

  /**
   * @param window in pixels
   * @param radius of its corners
   */
  Lens(Stage stage, ProductArt art, Zone window, float radius) {
    this.stage = stage;
    this.window = window;
    this.radius = radius;
    Scheme scheme = stage.scheme();
    ground =
        stage.keep(
            Picturing.bakeOpaque(
                8,
                8,
                canvas -> {
                  canvas.clear(Picturing.argb(scheme.second(), 1));
                }));
    light = stage.keep(Soft.blob(scheme.glow(), scheme.deep() ? 0.9 : 1));
    Zone eye = eye(stage, window);
    float scale = scale(art, eye);
    float w = art.solid().w() * scale;
    float h = art.solid().h() * scale;
    margin = stage.px(84);
    Zone whole =
        new Zone(
            eye.cx() - w / 2 - art.solid().x() * scale,
            0,
            art.image().getWidth() * scale,
            art.image().getHeight() * scale);
    float spare = Math.max(0, h - eye.h());
    float above = art.solid().y() * scale;
    boolean down = stage.variant(81, 2) == 0;
    float first = eye.y() + (eye.h() - h) / 2 - above + spare * 0.22f;
    float last = eye.y() + (eye.h() - h) / 2 - above - spare * 0.22f;
    from = whole.moved(0, down ? first : last);
    to = whole.moved(0, down ? last : first);
    image =
        stage.keep(
            Scaling.to(
                art.image(),
                Math.max(1, Math.round(whole.w())),
                Math.max(1, Math.round(whole.h()))));
    outline =
        stage.keep(ProductShadow.outline(stage, art, whole, scheme.deep() ? 0.5 : 0.3, margin));
    shadow = new CardShadow(stage, window, -6);
  }

  /** What of the window is in the frame. */
  private static Zone eye(Stage stage, Zone window) {
    Zone full = stage.sheet().full();
    return Zone.edges(
        Math.max(full.x(), window.x()),
        Math.max(full.y(), window.y()),
        Math.min(full.right(), window.right()),
        Math.min(full.bottom(), window.bottom()));
  }

  private static float scale(ProductArt art, Zone eye) {
    double across = FILLS * eye.w() / art.solid().w();
    double down = FILLS * eye.h() / art.solid().h();
    double covers = art.card() ? 1.12 : 1;
    double near = Math.max(across, down) * covers;
    double least = Math.min(across, down);
    return (float) Math.clamp(near, least, Math.max(least, LARGEST_MAGNIFICATION));
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    double in = stage.clock().progress(frame, -6, 26);
    if (in <= 0) {
      return;
    }
    double open = Easing.expoOut(in);
    shadow.draw(canvas, frame);
    float dy = (float) ((1 - open) * window.h() * 0.5);
    Zone seen = Zone.edges(window.x(), window.y() + dy, window.right(), window.bottom() - dy);
    float round = Math.min(radius, Math.max(1, seen.h() / 2));
    canvas.save();
    canvas.clipRRect(
        RRect.makeXYWH(seen.x(), seen.y(), seen.w(), seen.h(), round), ClipMode.INTERSECT, true);
    Picturing.put(canvas, ground, window, 1);
    float r = Math.max(window.w(), window.h()) * 0.62f;
    Picturing.put(canvas, light, new Zone(window.cx() - r, window.cy() - r, 2 * r, 2 * r), 1);
    double travelled = Easing.smooth(stage.clock().share(frame));
    Zone at = from.moved(0, (float) ((to.y() - from.y()) * travelled));
    float drop = (float) ((1 - open) * stage.px(60));
    Picturing.put(canvas, outline, at.grown(margin).moved(0, drop + stage.px(34)), 1);
    Picturing.put(canvas, image, at.moved(0, drop), 1);
    canvas.restore();
    ring(canvas, seen, round);
  }

  private void ring(Canvas canvas, Zone seen, float round) {
    float line = Math.max(1.5f, stage.px(6));
    try (Paint paint = Picturing.fill(stage.scheme().accent(), 1)) {
      paint.setStroke(true).setStrokeWidth(line);
      canvas.drawRRect(RRect.makeXYWH(seen.x(), seen.y(), seen.w(), seen.h(), round), paint);
    }
  }

  @Override
  public Zone reach() {
    return shadow.reach().union(window.grown(stage.px(8)));
  }
}
