package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;

/** Passages in which nothing moves but light. */
final class Dissolves {
  /** What a leak adds to the brand's own light: sun on film. */
  private static final Colour SUN = new Colour(0xFF9A3C);

  private Dissolves() {}

  static Passage crossfade() {
    return (canvas, before, after, progress) -> {
      canvas.drawImage(before, 0, 0);
      over(canvas, after, Easing.smooth(progress));
    };
  }

  static Passage dip(Passage.Setting setting) {
    return (canvas, before, after, progress) -> {
      canvas.drawImage(progress > 0.5 ? after : before, 0, 0);
      double veil = 1 - Math.abs(2 * progress - 1);
      canvas.drawColor(Picturing.argb(setting.scheme().base(), Easing.smooth(veil * 1.25)));
    };
  }

  /** Two fields of light cross the picture; the change happens while they cover it. */
  static Passage lightLeak(Passage.Setting setting) {
    Colour pale = setting.scheme().light().mix(SUN, 0.3);
    Image warm = setting.keep().keep(Soft.blob(SUN, 1));
    Image bright = setting.keep().keep(Soft.blob(pale, 1));
    return (canvas, before, after, progress) -> {
      double change = Easing.smooth((progress - 0.34) / 0.32);
      canvas.drawImage(change >= 1 ? after : before, 0, 0);
      if (change > 0 && change < 1) {
        over(canvas, after, change);
      }
      double flood = StrictMath.sin(Math.PI * progress);
      double way = Easing.mix(-0.35, 1.35, progress);
      light(canvas, warm, leak(setting, way, 0.34, 1.05), flood);
      light(canvas, bright, leak(setting, 1.1 - way * 0.9, 0.62, 0.72), flood * flood);
      double white = 0.5 * flood * flood * flood * flood;
      canvas.drawColor(Picturing.argb(pale, white));
    };
  }

  private static Zone leak(Passage.Setting setting, double across, double down, double size) {
    float w = setting.width();
    float h = setting.height();
    float r = (float) (Math.max(w, h) * size * 0.72);
    return new Zone((float) (w * across) - r, (float) (h * down) - r, 2 * r, 2 * r);
  }

  private static void light(Canvas canvas, Image light, Zone at, double alpha) {
    try (Paint paint = new Paint().setBlendMode(BlendMode.SCREEN).setAlphaf((float) alpha)) {
      Rect all = Rect.makeWH(light.getWidth(), light.getHeight());
      canvas.drawImageRect(light, all, at.rect(), SamplingMode.LINEAR, paint, false);
    }
  }

  private static void over(Canvas canvas, Image image, double alpha) {
    try (Paint paint = new Paint().setAlphaf((float) alpha)) {
      canvas.drawImage(image, 0, 0, paint);
    }
  }
}
