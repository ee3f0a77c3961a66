package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;

/**
 * The camera is torn aside. What passes is smeared along its way as a real shutter would smear it:
 * squeezed across by halves, which averages exactly, and stretched again.
 */
final class WhipPan implements Passage {
  /** Pictures that pass: the old one, and the new one twice. */
  private static final int WAY = 2;

  /** Share of a frame's time that the shutter is open. */
  private static final double SHUTTER = 0.6;

  private static final int MOST_HALVINGS = 6;

  private final Setting setting;
  private final List<Surface> squeezed = new ArrayList<>();

  WhipPan(Setting setting) {
    this.setting = setting;
    for (int i = 1; i <= MOST_HALVINGS; i++) {
      int width = Math.max(1, setting.width() >> i);
      squeezed.add(setting.keep().keep(Surface.makeRasterN32Premul(width, setting.height())));
    }
  }

  @Override
  public void draw(Canvas canvas, Image before, Image after, double progress) {
    double way = way(progress);
    double half = 0.5 / setting.frames();
    double smear = SHUTTER * (way(progress + half) - way(progress - half));
    int halvings = (int) Math.clamp(Math.floor(log2(smear)), 0, MOST_HALVINGS);
    if (halvings == 0) {
      strip(canvas, before, after, (int) Math.round(way));
      return;
    }
    Canvas first = squeezed.getFirst().getCanvas();
    first.save();
    first.scale((float) squeezed.getFirst().getWidth() / setting.width(), 1);
    strip(first, before, after, (float) way);
    first.restore();
    for (int i = 1; i < halvings; i++) {
      copied(squeezed.get(i - 1), squeezed.get(i).getCanvas(), squeezed.get(i).getWidth());
    }
    copied(squeezed.get(halvings - 1), canvas, setting.width());
  }

  /** Pixels that have passed. */
  private double way(double progress) {
    return WAY * setting.width() * Easing.expoInOut(progress);
  }

  private static double log2(double value) {
    return value <= 0 ? 0 : StrictMath.log(value) / StrictMath.log(2);
  }

  private void strip(Canvas canvas, Image before, Image after, float way) {
    for (int i = 0; i <= WAY; i++) {
      float x = i * setting.width() - way;
      if (x > -setting.width() && x < setting.width()) {
        Image image = i == 0 ? before : after;
        canvas.drawImageRect(
            image,
            Rect.makeWH(image.getWidth(), image.getHeight()),
            Rect.makeXYWH(x, 0, image.getWidth(), image.getHeight()),
            SamplingMode.LINEAR,
            null,
            false);
      }
    }
  }

  private void copied(Surface from, Canvas to, int width) {
    try (Image image = from.makeImageSnapshot()) {
      to.drawImageRect(
          image,
          Rect.makeWH(image.getWidth(), image.getHeight()),
          Rect.makeWH(width, setting.height()),
          SamplingMode.LINEAR,
          null,
          false);
    }
  }
}
