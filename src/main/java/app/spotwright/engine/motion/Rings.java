package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PaintStrokeCap;

/** Fine arcs that draw themselves around the product and turn. */
final class Rings implements Layer {
  /** Radius of the outer arcs, of the inner ones'. */
  static final float OUTER = 1.14f;

  private final Stage stage;
  private final float cx;
  private final float cy;
  private final float radius;

  Rings(Stage stage, float cx, float cy, float radius) {
    this.stage = stage;
    this.cx = cx;
    this.cy = cy;
    this.radius = radius;
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    double grown = Easing.expoOut(stage.clock().progress(frame, 6, 40));
    if (grown <= 0) {
      return;
    }
    float turn = frame * 0.34f;
    try (Paint line =
        Picturing.fill(stage.scheme().accent(), 0.95)
            .setStroke(true)
            .setStrokeWidth(Math.max(1.2f, stage.px(5)))
            .setStrokeCap(PaintStrokeCap.ROUND)) {
      arc(canvas, radius, turn + 150, (float) (112 * grown), line);
      arc(canvas, radius, turn - 20, (float) (74 * grown), line);
      line.setStrokeWidth(Math.max(0.8f, stage.px(1.8)));
      line.setColor(Picturing.argb(stage.scheme().light(), 0.5));
      float outer = radius * OUTER;
      arc(canvas, outer, -turn * 0.7f + 200, (float) (150 * grown), line);
      arc(canvas, outer, -turn * 0.7f + 20, (float) (96 * grown), line);
    }
  }

  private void arc(Canvas canvas, float r, float start, float sweep, Paint line) {
    canvas.drawArc(cx - r, cy - r, cx + r, cy + r, start, sweep, false, line);
  }

  @Override
  public Zone reach() {
    float r = radius * OUTER + stage.px(6);
    return new Zone(cx - r, cy - r, 2 * r, 2 * r);
  }
}
