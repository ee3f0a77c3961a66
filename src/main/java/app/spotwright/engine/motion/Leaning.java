package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;

/**
 * A product that leans: it swings in, and then keeps its angle. Turning a large picture costs much,
 * so the one that has come to rest is turned once, together with its shadow.
 */
final class Leaning {
  private final Image image;
  private final ProductShadow shadow;
  private final Zone rest;
  private final Zone solid;
  private final double tilt;
  private final Image turned;
  private final Zone place;

  /**
   * @param rest where the whole picture stands when it is upright
   * @param solid what is solid of it; it turns about the middle of this
   * @param tilt degrees to the right
   */
  Leaning(Stage stage, Image image, ProductShadow shadow, Zone rest, Zone solid, double tilt) {
    float largest = Math.max(1, image.getWidth() / rest.w());
    this.image = image;
    this.shadow = shadow;
    this.rest = rest;
    this.solid = solid;
    this.tilt = tilt;
    double lean = Math.toRadians(Math.abs(tilt));
    float sin = (float) StrictMath.sin(lean);
    float cos = (float) StrictMath.cos(lean);
    Zone all = rest.grown(stage.px(120));
    float w = all.w() * cos + all.h() * sin;
    float h = all.h() * cos + all.w() * sin;
    float left = (float) Math.floor(all.cx() - w / 2);
    float top = (float) Math.floor(all.cy() - h / 2);
    int width = (int) Math.ceil(w);
    int height = (int) Math.ceil(h);
    place = new Zone(left, top, width, height);
    turned =
        stage.keep(
            Picturing.bake(
                Math.round(width * largest),
                Math.round(height * largest),
                canvas -> {
                  canvas.scale(largest, largest);
                  canvas.translate(-left, -top);
                  at(canvas, 0, 0, tilt);
                  shadow.draw(canvas, rest, 0, 1, 1);
                  sharp(canvas);
                }));
  }

  /**
   * How it is drawn.
   *
   * @param dx pixels right of its place
   * @param dy pixels below its place
   * @param progress of its entrance, 0 to 1
   */
  record Moment(float dx, float dy, double scale, double progress, double alpha) {}

  void draw(Canvas canvas, Moment now) {
    if (now.progress() >= 1) {
      float more = (float) (now.scale() - 1) / 2;
      Zone at = place.moved(now.dx(), now.dy());
      Zone seen =
          Zone.edges(
              at.x() - more * at.w(),
              at.y() - more * at.h(),
              at.right() + more * at.w(),
              at.bottom() + more * at.h());
      Picturing.put(canvas, turned, seen, now.alpha());
      return;
    }
    canvas.save();
    at(canvas, now.dx(), now.dy(), tilt * Easing.mix(-2.2, 1, Easing.spring(now.progress())));
    upright(canvas, now.alpha());
    canvas.restore();
  }

  private void at(Canvas canvas, float dx, float dy, double degrees) {
    canvas.translate(solid.cx() + dx, solid.cy() + dy);
    canvas.rotate((float) degrees);
    canvas.translate(-solid.cx(), -solid.cy());
  }

  /** Turned once and seen long: with more care than what only flies past. */
  private void sharp(Canvas canvas) {
    Rect all = Rect.makeWH(image.getWidth(), image.getHeight());
    canvas.drawImageRect(image, all, rest.rect(), SamplingMode.CATMULL_ROM, null, false);
  }

  private void upright(Canvas canvas, double alpha) {
    shadow.draw(canvas, rest, 0, alpha, 1);
    Picturing.put(canvas, image, rest, alpha);
  }
}
