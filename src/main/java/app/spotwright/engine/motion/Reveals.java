package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ClipMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.types.RRect;

/** Passages in which both pictures stand still and an edge between them moves. */
final class Reveals {
  /** Share of the time by which each shape follows the one before. */
  private static final double BEHIND = 0.13;

  private Reveals() {}

  /** A slanting edge with a band of the brand's light before it. */
  static Passage wipe(Passage.Setting setting) {
    Scheme scheme = setting.scheme();
    Zone full = setting.full();
    float slant = full.w() * 0.22f;
    float band = full.w() * 0.05f;
    float reach = full.w() + slant + 2 * band;
    return (canvas, before, after, progress) -> {
      float edge = (float) (reach * Easing.smooth(progress)) - band;
      canvas.drawImage(before, 0, 0);
      slanted(canvas, edge + band, slant, full.h(), () -> paint(canvas, full, scheme.accent()));
      slanted(
          canvas, edge + band * 0.45f, slant, full.h(), () -> paint(canvas, full, scheme.base()));
      slanted(canvas, edge, slant, full.h(), () -> canvas.drawImage(after, 0, 0));
    };
  }

  private static void slanted(Canvas canvas, float edge, float slant, float h, Runnable drawing) {
    canvas.save();
    try (PathBuilder builder = new PathBuilder()) {
      builder.moveTo(-slant, 0).lineTo(edge, 0).lineTo(edge - slant, h).lineTo(-slant, h);
      try (Path path = builder.closePath().detach()) {
        canvas.clipPath(path, ClipMode.INTERSECT, true);
        drawing.run();
      }
    }
    canvas.restore();
  }

  /** A circle that opens in the middle, in a ring of the brand's light. */
  static Passage iris(Passage.Setting setting) {
    Zone full = setting.full();
    float cx = full.cx();
    float cy = full.h() * 0.48f;
    float whole = (float) StrictMath.hypot(full.w(), full.h()) * 0.53f;
    float ring = setting.shortSide() * 0.07f;
    return (canvas, before, after, progress) -> {
      float r = (float) (whole * Easing.swing(progress));
      float out = (float) (r + ring * StrictMath.sin(Math.PI * Math.min(1, progress * 1.25)));
      canvas.drawImage(before, 0, 0);
      try (Paint paint = Picturing.fill(setting.scheme().accent(), 1)) {
        canvas.drawCircle(cx, cy, out, paint);
      }
      canvas.save();
      canvas.clipRRect(RRect.makeXYWH(cx - r, cy - r, 2 * r, 2 * r, r), ClipMode.INTERSECT, true);
      canvas.drawImage(after, 0, 0);
      canvas.restore();
    };
  }

  /** Three great arches rise from below; the last is a window on the new picture. */
  static Passage arches(Passage.Setting setting) {
    Scheme scheme = setting.scheme();
    Zone full = setting.full();
    return (canvas, before, after, progress) -> {
      canvas.drawImage(before, 0, 0);
      double time = progress * (1 + 2 * BEHIND);
      arch(canvas, full, time, () -> paint(canvas, full, scheme.accent()));
      arch(canvas, full, time - BEHIND, () -> paint(canvas, full, scheme.base()));
      arch(canvas, full, time - 2 * BEHIND, () -> canvas.drawImage(after, 0, 0));
    };
  }

  private static void arch(Canvas canvas, Zone full, double time, Runnable drawing) {
    double eased = Easing.swing(time);
    if (eased <= 0) {
      return;
    }
    float side = full.w() * 0.06f;
    float round = Math.min(full.w(), full.h()) * 0.5f;
    float top = (float) (full.h() - (full.h() + round * 1.1f) * eased);
    canvas.save();
    canvas.clipRRect(
        RRect.makeLTRB(-side, top, full.w() + side, full.h() + 2 * round, round),
        ClipMode.INTERSECT,
        true);
    drawing.run();
    canvas.restore();
  }

  private static void paint(Canvas canvas, Zone full, Colour colour) {
    try (Paint paint = Picturing.fill(colour, 1)) {
      canvas.drawRect(full.rect(), paint);
    }
  }
}
