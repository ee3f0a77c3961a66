package app.spotwright.engine.motion;

import app.spotwright.engine.motion.Typesetter.Align;
import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;

/** A figure on a toothed seal that pops up and jumps a little on every beat. */
final class Badge implements Layer {
  private static final int TEETH = 20;
  private static final double DELAY = 20;

  private final Stage stage;
  private final Image image;
  private final Zone place;

  Badge(Stage stage, String figure, float cx, float cy, float radius) {
    this.stage = stage;
    float margin = radius * 1.2f;
    place = new Zone(cx - margin, cy - margin, 2 * margin, 2 * margin);
    image = stage.keep(drawn(figure, radius, margin));
  }

  private Image drawn(String figure, float radius, float margin) {
    Scheme scheme = stage.scheme();
    Colour ink = scheme.onAccent();
    Cut cut = stage.type().headline().cut();
    TypeStyle style =
        new TypeStyle(cut, cut, TypeStyle.Emphasis.NONE, false, 0, 1, 140, 18, 1, false);
    Setting setting = Setting.fit(figure, style, radius * 1.45f, radius * 0.95f, stage.sheet().k());
    int size = Math.round(2 * margin);
    Image shape =
        Picturing.bake(
            size,
            size,
            canvas -> {
              try (Path seal = seal(margin, radius);
                  Paint paint = Picturing.fill(scheme.shadow(), 0.4)) {
                canvas.drawPath(seal, paint);
              }
            });
    try (shape;
        Image shadow = Picturing.blurred(shape, radius * 0.07f)) {
      return Picturing.bake(
          size,
          size,
          canvas -> {
            canvas.drawImage(shadow, 0, radius * 0.06f);
            try (Path seal = seal(margin, radius);
                Paint paint = Picturing.fill(scheme.accent(), 1)) {
              canvas.drawPath(seal, paint);
              paint.setColor(Picturing.argb(ink, 0.85)).setStroke(true);
              paint.setStrokeWidth(Math.max(1, radius * 0.022f));
              canvas.drawCircle(margin, margin, radius * 0.82f, paint);
            }
            write(canvas, setting, style, ink, margin);
          });
    }
  }

  private static void write(
      Canvas canvas, Setting setting, TypeStyle style, Colour colour, float margin) {
    Ink ink = new Ink(colour, colour, colour, colour, 0, colour);
    Zone zone = new Zone(0, margin - setting.height() / 2, 2 * margin, setting.height());
    try (Keep own = new Keep()) {
      new Typesetter(own, style, ink, Kinetic.FADE, 0)
          .block(setting, zone, Align.CENTRE, Clock.PAST, 0)
          .draw(canvas, 0);
    }
  }

  private static Path seal(float centre, float radius) {
    try (PathBuilder builder = new PathBuilder()) {
      for (int i = 0; i <= 2 * TEETH; i++) {
        double angle = Math.PI * i / TEETH;
        double r = i % 2 == 0 ? radius : radius * 0.9;
        float x = (float) (centre + r * StrictMath.cos(angle));
        float y = (float) (centre + r * StrictMath.sin(angle));
        if (i == 0) {
          builder.moveTo(x, y);
        } else {
          builder.lineTo(x, y);
        }
      }
      return builder.closePath().detach();
    }
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    double in = stage.clock().progress(frame, DELAY, 18);
    if (in <= 0) {
      return;
    }
    double beat = in >= 1 ? 0.05 * stage.clock().pulse(frame) : 0;
    double scale = Easing.mix(0.3, 1, Easing.back(in)) + beat;
    Zone at = place.grown((float) (place.w() / 2 * (scale - 1)));
    Picturing.put(canvas, image, at, Easing.smooth(in * 3));
  }

  @Override
  public Zone reach() {
    return place.grown(place.w() * 0.1f);
  }
}
