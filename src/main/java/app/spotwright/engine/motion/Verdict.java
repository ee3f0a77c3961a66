package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PaintStrokeCap;

/** A round seal with a tick or a cross that draws itself. */
record Verdict(Stage stage, float cx, float cy, float radius, boolean good) implements Layer {
  private static final float[][] TICK = {{-0.42f, 0.04f}, {-0.1f, 0.34f}, {0.44f, -0.32f}};

  @Override
  public void draw(Canvas canvas, int frame) {
    double delay = good ? 26 : 16;
    double in = Easing.back(stage.clock().progress(frame, delay, 14));
    if (in <= 0) {
      return;
    }
    double beat = good && in >= 1 ? 0.06 * stage.clock().pulse(frame) : 0;
    float r = (float) (radius * (in + beat));
    Scheme scheme = stage.scheme();
    Colour face = good ? scheme.accent() : scheme.dark().mix(scheme.base(), 0.35);
    Colour line = good ? scheme.onAccent() : scheme.light();
    try (Paint paint = Picturing.fill(face, 1)) {
      canvas.drawCircle(cx, cy, r, paint);
      paint.setColor(Picturing.argb(line, 1)).setStroke(true).setStrokeCap(PaintStrokeCap.ROUND);
      paint.setStrokeWidth(radius * 0.2f);
      double drawn = Easing.smooth(stage.clock().progress(frame, delay + 5, 12));
      if (good) {
        stroke(canvas, TICK[0], TICK[1], Math.min(1, drawn / 0.4), paint);
        stroke(canvas, TICK[1], TICK[2], Easing.clamp((drawn - 0.4) / 0.6), paint);
      } else {
        float[][] at = {{-0.34f, -0.34f}, {0.34f, 0.34f}, {0.34f, -0.34f}, {-0.34f, 0.34f}};
        stroke(canvas, at[0], at[1], Math.min(1, drawn * 2), paint);
        stroke(canvas, at[2], at[3], Easing.clamp(drawn * 2 - 1), paint);
      }
    }
  }

  private void stroke(Canvas canvas, float[] from, float[] to, double share, Paint paint) {
    if (share <= 0) {
      return;
    }
    canvas.drawLine(
        cx + radius * from[0],
        cy + radius * from[1],
        (float) (cx + radius * Easing.mix(from[0], to[0], share)),
        (float) (cy + radius * Easing.mix(from[1], to[1], share)),
        paint);
  }

  @Override
  public Zone reach() {
    float r = radius * 1.12f;
    return new Zone(cx - r, cy - r, 2 * r, 2 * r);
  }
}
