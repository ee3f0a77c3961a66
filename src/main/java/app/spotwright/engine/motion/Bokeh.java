package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Discs of light out of focus, rising slowly. */
final class Bokeh implements Layer {
  private static final int SIZE = 128;

  private record Disc(
      double x, double y, double radius, double speed, double phase, double alpha) {}

  private final Sheet sheet;
  private final Image disc;
  private final Zone calm;
  private final List<Disc> discs = new ArrayList<>();

  /**
   * @param calm where words stand: there the discs fade
   */
  Bokeh(Stage stage, int count, Zone calm) {
    this.calm = calm.grown(stage.px(30));
    sheet = stage.sheet();
    disc = stage.keep(disc(stage.scheme().light()));
    SplittableRandom random = stage.random(23);
    for (int i = 0; i < count; i++) {
      double near = random.nextDouble();
      discs.add(
          new Disc(
              random.nextDouble(),
              random.nextDouble(),
              0.012 + 0.045 * near * near,
              0.0004 + 0.0007 * near,
              random.nextDouble(),
              0.10 + 0.22 * random.nextDouble()));
    }
  }

  private static Image disc(Colour colour) {
    Image hard =
        Picturing.bake(
            SIZE,
            SIZE,
            canvas -> {
              try (Paint paint = Picturing.fill(colour, 0.62)) {
                canvas.drawCircle(SIZE / 2f, SIZE / 2f, SIZE * 0.42f, paint);
                paint.setColor(Picturing.argb(colour, 0.5)).setStroke(true).setStrokeWidth(5);
                canvas.drawCircle(SIZE / 2f, SIZE / 2f, SIZE * 0.4f, paint);
              }
            });
    try (hard) {
      return Picturing.blurred(hard, 3);
    }
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    float unit = Math.min(sheet.width(), sheet.height());
    for (Disc one : discs) {
      double r = one.radius() * unit;
      double travel = one.y() - one.speed() * frame;
      double y = travel - Math.floor(travel);
      double x = one.x() + 0.02 * Easing.wave(frame, 220, one.phase());
      double words = outside(x * sheet.width(), y * sheet.height(), r);
      double edge = Easing.smooth(Math.min(y, 1 - y) * 8);
      double twinkle = 0.75 + 0.25 * Easing.wave(frame, 80, one.phase());
      Picturing.put(
          canvas,
          disc,
          new Zone(
              (float) (x * sheet.width() - r),
              (float) (y * sheet.height() - r),
              (float) (2 * r),
              (float) (2 * r)),
          one.alpha() * edge * twinkle * words);
    }
  }

  /** 0.15 among the words, 1 well away from them. */
  private double outside(double x, double y, double r) {
    double dx = Math.max(calm.x() - x, x - calm.right()) - r;
    double dy = Math.max(calm.y() - y, y - calm.bottom()) - r;
    return Easing.mix(0.15, 1, Easing.smooth(Math.max(dx, dy) / sheet.px(70)));
  }

  @Override
  public Zone reach() {
    return sheet.full();
  }
}
