package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ClipMode;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.RRect;

/** Passages that go into the picture. */
final class Zooms {
  private Zooms() {}

  static Passage into(Passage.Setting setting) {
    return (canvas, before, after, progress) -> {
      grown(canvas, setting, before, 1 + 0.32 * progress * progress, 1);
      double settle = Easing.mix(1.12, 1, Easing.expoOut(progress));
      grown(canvas, setting, after, settle, Easing.smooth((progress - 0.25) / 0.65));
    };
  }

  /**
   * The new picture is a window far away in the middle of the old one, and the camera flies there:
   * what is old leaves the frame on all sides.
   */
  static Passage through(Passage.Setting setting) {
    Zone full = setting.full();
    float corner = setting.shortSide() * 0.09f;
    float soft = setting.shortSide() * 0.05f;
    Image shadow =
        setting
            .keep()
            .keep(
                Soft.shade(
                    Math.max(16, setting.width() / 8),
                    Math.max(16, setting.height() / 8),
                    Math.max(2, soft / 4),
                    setting.scheme().shadow(),
                    0.7));
    return (canvas, before, after, progress) -> {
      double eased = Easing.swing(progress);
      grown(canvas, setting, before, 1 + 1.5 * eased * eased, 1);
      double size = Easing.mix(0.04, 1, eased);
      double alpha = Easing.smooth(progress * 4);
      Zone at = scaled(full, size);
      Picturing.put(canvas, shadow, at.grown((float) (soft * 1.6 * size)), alpha);
      canvas.save();
      float round = (float) (corner * (1 - eased * eased) * Math.min(1, size * 2));
      canvas.clipRRect(
          RRect.makeXYWH(at.x(), at.y(), at.w(), at.h(), round), ClipMode.INTERSECT, true);
      Picturing.put(canvas, after, at, alpha);
      canvas.restore();
      frame(canvas, setting, at, round, alpha * (1 - eased));
    };
  }

  /** The window's rim, which is gone when the window is the frame. */
  private static void frame(
      Canvas canvas, Passage.Setting setting, Zone at, float round, double alpha) {
    try (Paint paint = Picturing.fill(setting.scheme().accent(), alpha)) {
      paint.setStroke(true).setStrokeWidth(Math.max(1, setting.shortSide() * 0.008f));
      canvas.drawRRect(RRect.makeXYWH(at.x(), at.y(), at.w(), at.h(), round), paint);
    }
  }

  private static Zone scaled(Zone full, double by) {
    float w = (float) (full.w() * by);
    float h = (float) (full.h() * by);
    return new Zone(full.cx() - w / 2, full.cy() - h / 2, w, h);
  }

  private static void grown(
      Canvas canvas, Passage.Setting setting, Image image, double scale, double alpha) {
    Picturing.put(canvas, image, scaled(setting.full(), scale), alpha);
  }
}
